### pronto soccorso — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pronto soccorso
title = 急诊
# it: La parte dell'ospedale per i problemi gravi e improvvisi.
summary = 医院里处理严重和突发问题的部门。
# it: ospedale; urgenza; ambulanza
keywords = 医院; 紧急; 救护车
# it: È aperto sempre. Cura tutti, anche senza documenti.
p-i3w33 = 一直开放。给所有人看病，没有证件也一样。
# it: Leggi [come funziona][1].
# note: [1] = servizi/andare-al-pronto-soccorso
p-qej23 = 请看[怎么回事][1]。
