### CAF — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CAF
title = ===
# it: Un ufficio che aiuta con tasse, 730 e ISEE.
# term: 730 → { -modello-730 } = formularul 730
# term: isee → { -isee } = ISEE
summary = Un birou care ajută cu taxele, cu 730 și cu ISEE.
# it: tasse; 730; ISEE
# term: 730 → { -modello-730 } = formularul 730
# term: isee → { -isee } = ISEE
keywords = taxe; impozit; 730; ISEE; contabil
# it: CAF vuol dire centro di assistenza fiscale. Spesso è vicino a un [patronato][1].
# note: [1] = termini/patronato
# term: patronato → { -patronato } = birou de asistență
p-vct47 = CAF înseamnă „centro di assistenza fiscale” (centru de ajutor cu taxele). Adesea este lângă un [birou de asistență (patronato)][1].
# it: Leggi [che cosa fa per te][1].
# note: [1] = servizi/aiuto-patronato-caf
p-k25ii = Citiți [ce face pentru dumneavoastră][1].
