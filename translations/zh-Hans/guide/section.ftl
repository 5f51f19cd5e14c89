### Che cosa ti succede? — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Che cosa ti succede?
title = 您遇到了什么事？
# it: I momenti della vita, passo per passo.
summary = 人生大事，一步一步来。
