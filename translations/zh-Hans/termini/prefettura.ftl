### Prefettura — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prefettura
title = 省督府
# it: L'ufficio del Governo in ogni provincia.
summary = 政府在每个省的办公室。
# it: UTG; prefetto; Governo
keywords = UTG; 省督; 政府
# it: La Prefettura rappresenta il Governo nella provincia. Segue la cittadinanza, il ricongiungimento e il test di italiano.
# term: cittadinanza → { -cittadinanza } = 国籍
# term: ricongiungimento → { -ricongiungimento-familiare } = 家庭团聚
p-szpew = 省督府在省里代表政府。负责国籍、家庭团聚和意大利语考试。
# it: Non è la [Questura][1]. La Questura è della polizia e dà i permessi.
# note: [1] = termini/questura
# term: questura → { -questura } = 警察总局
p-8abr8 = 它不是[警察总局（Questura）][1]。警察总局属于警察，发放居留。
