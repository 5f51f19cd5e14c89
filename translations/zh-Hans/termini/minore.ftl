### minore e minorenne — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: minore e minorenne
title = 未成年人
# it: Chi ha meno di 18 anni.
summary = 不满18岁的人。
# it: bambino; ragazzo; meno di 18 anni
keywords = 孩子; 少年; 18岁以下
# it: Per il minore di solito firmano i genitori o il [tutore][1].
# note: [1] = termini/tutore
# term: tutore → { -tutore } = 监护人
p-2cd6c = 未成年人的文件，通常由父母或[监护人][1]签字。
