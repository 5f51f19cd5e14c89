### Prefettura — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prefettura
title = ???
# it: L'ufficio del Governo in ogni provincia.
summary = ???
# it: UTG; prefetto; Governo
keywords = ???
# it: La Prefettura rappresenta il Governo nella provincia. Segue la cittadinanza, il ricongiungimento e il test di italiano.
# term: cittadinanza → { -cittadinanza } = гражданство
# term: ricongiungimento → { -ricongiungimento-familiare } = воссоединение семьи
p-szpew = ???
# it: Non è la [Questura][1]. La Questura è della polizia e dà i permessi.
# note: [1] = termini/questura
# term: questura → { -questura } = управление полиции
p-8abr8 = ???
