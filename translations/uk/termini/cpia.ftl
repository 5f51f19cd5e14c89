### CPIA — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CPIA
title = державна школа для дорослих
# it: La scuola pubblica per adulti: italiano e licenza media.
# term: licenza media → { -licenza-media } = свідоцтво про базову середню освіту
summary = Державна школа для дорослих: італійська мова і свідоцтво про базову середню освіту.
# it: scuola per adulti; corso di italiano; licenza media
# term: licenza media → { -licenza-media } = свідоцтво про базову середню освіту
keywords = школа для дорослих; курси італійської; licenza media
# it: CPIA vuol dire Centro provinciale per l'istruzione degli adulti.
p-e6rk5 = CPIA означає «провінційний центр освіти дорослих».
# it: Leggi dei [corsi di italiano][1].
# note: [1] = servizi/italiano-adulti-cpia
p-2pxa9 = Читайте про [курси італійської][1].
