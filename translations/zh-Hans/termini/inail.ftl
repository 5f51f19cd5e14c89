### INAIL — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INAIL
title = 工伤保险局
# it: L'ente che aiuta chi si fa male o si ammala per il lavoro.
summary = 帮助因工作受伤或生病的人的机构。
# it: infortunio; incidente sul lavoro; malattia professionale
keywords = 工伤; 工作事故; 职业病
# it: Leggi [che cosa fare][1] se ti fai male.
# note: [1] = servizi/infortunio-sul-lavoro
p-vbemy = 如果您受伤了，请看[该怎么办][1]。
