### Prefettura — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prefettura
title = prefektura
# it: L'ufficio del Governo in ogni provincia.
summary = Zyra e Qeverisë në çdo provincë.
# it: UTG; prefetto; Governo
keywords = UTG; prefekti; Qeveria
# it: La Prefettura rappresenta il Governo nella provincia. Segue la cittadinanza, il ricongiungimento e il test di italiano.
# term: cittadinanza → { -cittadinanza } = shtetësi
# term: ricongiungimento → { -ricongiungimento-familiare } = bashkim familjar
p-szpew = Prefektura përfaqëson Qeverinë në provincë. Merret me { -cittadinanza(case: "acc") }, bashkimin familjar dhe testin e italishtes.
# it: Non è la [Questura][1]. La Questura è della polizia e dà i permessi.
# note: [1] = termini/questura
# term: questura → { -questura } = drejtoria e policisë
p-8abr8 = Nuk është [drejtoria e policisë (Questura)][1]. Questura është e policisë dhe jep lejet.
