### Prefettura — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prefettura
title = provincial government office
# it: L'ufficio del Governo in ogni provincia.
summary = The office of the Government in every province.
# it: UTG; prefetto; Governo
keywords = UTG; prefect; Government
# it: La Prefettura rappresenta il Governo nella provincia. Segue la cittadinanza, il ricongiungimento e il test di italiano.
# term: cittadinanza → { -cittadinanza } = citizenship
# term: ricongiungimento → { -ricongiungimento-familiare } = family reunification
p-szpew = The Prefettura represents the Government in the province. It deals with citizenship, family reunification and the Italian test.
# it: Non è la [Questura][1]. La Questura è della polizia e dà i permessi.
# note: [1] = termini/questura
# term: questura → { -questura } = police headquarters
p-8abr8 = It is not the [Questura (police headquarters)][1]. The Questura belongs to the police and gives the permits.
