### CAF — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CAF
title = центр податкової допомоги
# it: Un ufficio che aiuta con tasse, 730 e ISEE.
# term: 730 → { -modello-730 } = податкова декларація
# term: isee → { -isee } = показник достатку сім’ї
summary = Бюро, яке допомагає з податками, декларацією 730 та ISEE.
# it: tasse; 730; ISEE
# term: 730 → { -modello-730 } = податкова декларація
# term: isee → { -isee } = показник достатку сім’ї
keywords = податки; 730; ISEE
# it: CAF vuol dire centro di assistenza fiscale. Spesso è vicino a un [patronato][1].
# note: [1] = termini/patronato
# term: patronato → { -patronato } = бюро допомоги з документами
p-vct47 = CAF означає «центр податкової допомоги». Часто він поруч із [бюро допомоги (patronato)][1].
# it: Leggi [che cosa fa per te][1].
# note: [1] = servizi/aiuto-patronato-caf
p-k25ii = Читайте, [що він робить для вас][1].
