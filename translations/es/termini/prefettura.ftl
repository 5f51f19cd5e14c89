### Prefettura — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prefettura
title = oficina del Gobierno en la provincia
# it: L'ufficio del Governo in ogni provincia.
summary = La oficina del Gobierno en cada provincia.
# it: UTG; prefetto; Governo
keywords = UTG; prefecto; Gobierno
# it: La Prefettura rappresenta il Governo nella provincia. Segue la cittadinanza, il ricongiungimento e il test di italiano.
# term: cittadinanza → { -cittadinanza } = ciudadanía
# term: ricongiungimento → { -ricongiungimento-familiare } = reagrupación familiar
p-szpew = La Prefettura representa al Gobierno en la provincia. Se ocupa de la { -cittadinanza }, la { -ricongiungimento-familiare } y el examen de italiano.
# it: Non è la [Questura][1]. La Questura è della polizia e dà i permessi.
# note: [1] = termini/questura
# term: questura → { -questura } = jefatura de policía
p-8abr8 = No es la [jefatura de policía (Questura)][1]. La Questura es de la policía y da los permisos.
