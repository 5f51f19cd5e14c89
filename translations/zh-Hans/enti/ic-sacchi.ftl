### Istituto Comprensivo "G. M. Sacchi", Piadena — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Istituto Comprensivo "G. M. Sacchi", Piadena
# term: istituto comprensivo → { -istituto-comprensivo } = 综合学校
title = Istituto Comprensivo "G. M. Sacchi"，Piadena（综合学校）
# it: Una scuola statale di Piadena per bambini e ragazzi.
summary = Piadena的公立学校，面向儿童和少年。
# it: scuola; Sacchi; Piadena; elementari; medie
keywords = 学校; Sacchi; Piadena; 小学; 初中

## Che cosa fa

# it: Un [istituto comprensivo][1] mette insieme scuole per bambini e ragazzi, fino alla terza media.
# note: [1] = termini/istituto-comprensivo
# term: istituto comprensivo → { -istituto-comprensivo } = 综合学校
p-da2ge = [综合学校（istituto comprensivo）][1]把儿童和少年的几所学校合在一起，直到初中三年级。
# it: È stato partner del progetto [Terre di Inclusione][1]. Per iscrivere un figlio leggi [come si fa][2].
# note: [1] = progetti/terre-di-inclusione
# note: [2] = servizi/iscrizione-a-scuola
p-y9ayp = 它曾是[Terre di Inclusione][1]项目的合作伙伴。要给孩子报名，请看[怎么办][2]。
