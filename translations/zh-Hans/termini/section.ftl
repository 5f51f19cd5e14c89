### Parole degli uffici — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Parole degli uffici
title = 办事用语
# it: Le parole ufficiali, spiegate in modo semplice.
summary = 官方用语，用简单的话解释。
