### CAF — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CAF
title = tax help office
# it: Un ufficio che aiuta con tasse, 730 e ISEE.
# term: 730 → { -modello-730 } = tax return
# term: isee → { -isee } = family wealth indicator
summary = An office that helps with taxes, the tax return (730) and ISEE.
# it: tasse; 730; ISEE
# term: 730 → { -modello-730 } = tax return
# term: isee → { -isee } = family wealth indicator
keywords = taxes; 730; ISEE
# it: CAF vuol dire centro di assistenza fiscale. Spesso è vicino a un [patronato][1].
# note: [1] = termini/patronato
# term: patronato → { -patronato } = advice office
p-vct47 = CAF stands for centro di assistenza fiscale. It is often near an [advice office (patronato)][1].
# it: Leggi [che cosa fa per te][1].
# note: [1] = servizi/aiuto-patronato-caf
p-k25ii = Read [what it does for you][1].
