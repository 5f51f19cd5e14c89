### Prefettura — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prefettura
title = префектура
# it: L'ufficio del Governo in ogni provincia.
summary = Учреждение правительства в каждой провинции.
# it: UTG; prefetto; Governo
keywords = UTG; префект; правительство
# it: La Prefettura rappresenta il Governo nella provincia. Segue la cittadinanza, il ricongiungimento e il test di italiano.
# term: cittadinanza → { -cittadinanza } = гражданство
# term: ricongiungimento → { -ricongiungimento-familiare } = воссоединение семьи
p-szpew = Префектура (Prefettura) представляет правительство в провинции. Она занимается гражданством, воссоединением семьи и тестом по итальянскому.
# it: Non è la [Questura][1]. La Questura è della polizia e dà i permessi.
# note: [1] = termini/questura
# term: questura → { -questura } = управление полиции
p-8abr8 = Это не [Questura][1]. Questura относится к полиции и выдаёт виды на жительство.
