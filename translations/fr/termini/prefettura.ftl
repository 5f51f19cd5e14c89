### Prefettura — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prefettura
title = préfecture
# it: L'ufficio del Governo in ogni provincia.
summary = Le bureau du gouvernement dans chaque province.
# it: UTG; prefetto; Governo
keywords = UTG; préfet; gouvernement
# it: La Prefettura rappresenta il Governo nella provincia. Segue la cittadinanza, il ricongiungimento e il test di italiano.
# term: cittadinanza → { -cittadinanza } = nationalité
# term: ricongiungimento → { -ricongiungimento-familiare } = regroupement familial
p-szpew = La préfecture représente le gouvernement dans la province. Elle s’occupe de la nationalité, du regroupement familial et du test d’italien.
# it: Non è la [Questura][1]. La Questura è della polizia e dà i permessi.
# note: [1] = termini/questura
# term: questura → { -questura } = direction de la police
p-8abr8 = Ce n’est pas la [direction de la police (Questura)][1]. La Questura dépend de la police et donne les permis.
