### Corsi — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corsi
title = 课程
# it: Corsi dei progetti del territorio. Per i corsi di oggi chiedi al CPIA.
# term: cpia → { -cpia } = 成人公立学校
summary = 本地各项目的课程。关于现在的课程，请问CPIA（成人公立学校）。
