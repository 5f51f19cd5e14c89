### fototessera — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: fototessera
title = фото на документы
# it: Una foto piccola del tuo viso, per i documenti.
summary = Маленькая фотография вашего лица, для документов.
# it: foto; documenti; fotografia
keywords = фото; документы; фотография
# it: Deve essere recente, con il viso ben visibile. Puoi tenere il velo, se si vede tutto il viso.
p-ijiai = Фото должно быть недавним, лицо должно быть хорошо видно. Платок можно не снимать, если видно всё лицо.
