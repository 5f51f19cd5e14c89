### fototessera — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: fototessera
title = 证件照
# it: Una foto piccola del tuo viso, per i documenti.
summary = 办证件用的您脸部的小照片。
# it: foto; documenti; fotografia
keywords = 照片; 证件; 大头照
# it: Deve essere recente, con il viso ben visibile. Puoi tenere il velo, se si vede tutto il viso.
p-ijiai = 必须是近照，脸要清楚。如果整张脸都看得见，可以戴头巾。
