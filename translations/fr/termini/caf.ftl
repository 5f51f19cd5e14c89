### CAF — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CAF
title = centre d’aide pour les impôts
# it: Un ufficio che aiuta con tasse, 730 e ISEE.
# term: 730 → { -modello-730 } = déclaration de revenus
# term: isee → { -isee } = indicateur des ressources de la famille
summary = Un bureau qui aide pour les impôts, la déclaration de revenus (730) et l’ISEE.
# it: tasse; 730; ISEE
# term: 730 → { -modello-730 } = déclaration de revenus
# term: isee → { -isee } = indicateur des ressources de la famille
keywords = impôts; 730; ISEE
# it: CAF vuol dire centro di assistenza fiscale. Spesso è vicino a un [patronato][1].
# note: [1] = termini/patronato
# term: patronato → { -patronato } = bureau d’aide
p-vct47 = CAF veut dire « centro di assistenza fiscale » (centre d’aide pour les impôts). Il est souvent à côté d’un [bureau d’aide (patronato)][1].
# it: Leggi [che cosa fa per te][1].
# note: [1] = servizi/aiuto-patronato-caf
p-k25ii = Lisez [ce qu’il fait pour vous][1].
