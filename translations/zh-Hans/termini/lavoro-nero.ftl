### lavoro nero — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: lavoro nero
title = 黑工
# it: Lavoro senza contratto e senza contributi.
# term: contributi → { -contributi } = 社保金
summary = 没有合同、不交社保金的工作。
# it: irregolare; senza contratto; sfruttamento
keywords = 不正规; 没有合同; 剥削
# it: Chi lavora in nero ha diritto alla paga. Ma non ha pensione, malattia e aiuti.
p-3w9j8 = 打黑工的人有权拿工资。但没有养老金、病假和补助。
# it: Puoi chiedere aiuto: leggi [a chi][1].
# note: [1] = servizi/sfruttamento-sul-lavoro
p-arzf9 = 您可以求助：请看[找谁][1]。
