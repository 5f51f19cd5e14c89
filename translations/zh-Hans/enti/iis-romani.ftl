### Istituto di Istruzione Superiore "G. Romani", Casalmaggiore — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Istituto di Istruzione Superiore "G. Romani", Casalmaggiore
title = Istituto di Istruzione Superiore "G. Romani"，Casalmaggiore（高中）
# it: Una scuola superiore statale di Casalmaggiore.
summary = Casalmaggiore的公立高中。
# it: scuola superiore; Romani; Casalmaggiore; superiori
keywords = 高中; Romani; Casalmaggiore; 学校

## Che cosa fa

# it: È una scuola superiore: ci vai dopo la terza media. È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-zc5m5 = 这是一所高中：初中三年级毕业后来这里上学。它曾是[Terre di Inclusione][1]项目的合作伙伴。
# it: Per sapere quali corsi ha, chiedi alla segreteria. Per l'iscrizione leggi [come si fa][1].
# note: [1] = servizi/iscrizione-a-scuola
p-4c2uq = 想知道有哪些专业，请问学校秘书处。关于报名，请看[怎么办][1]。
