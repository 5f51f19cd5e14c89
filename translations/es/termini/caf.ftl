### CAF — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CAF
title = oficina de ayuda fiscal
# it: Un ufficio che aiuta con tasse, 730 e ISEE.
# term: 730 → { -modello-730 } = declaración de impuestos
# term: isee → { -isee } = indicador económico de la familia
summary = Una oficina que ayuda con impuestos, declaración 730 e ISEE.
# it: tasse; 730; ISEE
# term: 730 → { -modello-730 } = declaración de impuestos
# term: isee → { -isee } = indicador económico de la familia
keywords = impuestos; 730; ISEE; ayuda fiscal
# it: CAF vuol dire centro di assistenza fiscale. Spesso è vicino a un [patronato][1].
# note: [1] = termini/patronato
# term: patronato → { -patronato } = oficina de ayuda
p-vct47 = CAF quiere decir centro di assistenza fiscale. A menudo está cerca de una [oficina de ayuda (patronato)][1].
# it: Leggi [che cosa fa per te][1].
# note: [1] = servizi/aiuto-patronato-caf
p-k25ii = Lea [qué hace por usted][1].
