### Lingua italiana — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lingua italiana
title = 意大利语
# it: Dove imparare l'italiano.
summary = 在哪里学意大利语。
# it: italiano; corso; scuola; imparare
keywords = 学意大利语; 语言班; 上课; 学校; 意大利语课
# it: Puoi imparare l'italiano anche da adulto. Comincia dalla pagina sui [corsi del CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = 成人公立学校
p-m62u2 = 成年人也可以学意大利语。请从[CPIA的课程][1]这一页开始。
