### CAF — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CAF
title = zyrë ndihme për taksat
# it: Un ufficio che aiuta con tasse, 730 e ISEE.
# term: 730 → { -modello-730 } = deklaratë e të ardhurave
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
summary = Një zyrë që ndihmon me taksat, 730 dhe ISEE.
# it: tasse; 730; ISEE
# term: 730 → { -modello-730 } = deklaratë e të ardhurave
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
keywords = taksa; 730; ISEE; ndihmë për taksat
# it: CAF vuol dire centro di assistenza fiscale. Spesso è vicino a un [patronato][1].
# note: [1] = termini/patronato
# term: patronato → { -patronato } = zyrë ndihme
p-vct47 = CAF do të thotë centro di assistenza fiscale. Shpesh është pranë një [zyre ndihme (patronato)][1].
# it: Leggi [che cosa fa per te][1].
# note: [1] = servizi/aiuto-patronato-caf
p-k25ii = Lexoni [çfarë bën për ju][1].
