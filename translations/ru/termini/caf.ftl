### CAF — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CAF
title = центр налоговой помощи
# it: Un ufficio che aiuta con tasse, 730 e ISEE.
# term: 730 → { -modello-730 } = налоговая декларация 730
# term: isee → { -isee } = показатель достатка семьи
summary = Учреждение, которое помогает с налогами, декларацией 730 и ISEE.
# it: tasse; 730; ISEE
# term: 730 → { -modello-730 } = налоговая декларация 730
# term: isee → { -isee } = показатель достатка семьи
keywords = налоги; 730; ISEE; каф
# it: CAF vuol dire centro di assistenza fiscale. Spesso è vicino a un [patronato][1].
# note: [1] = termini/patronato
# term: patronato → { -patronato } = бюро помощи с документами
p-vct47 = CAF значит «центр налоговой помощи» (centro di assistenza fiscale). Часто он рядом с [бюро помощи с документами (patronato)][1].
# it: Leggi [che cosa fa per te][1].
# note: [1] = servizi/aiuto-patronato-caf
p-k25ii = Читайте, [чем он вам поможет][1].
