### CPIA — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CPIA
title = shkolla publike për të rritur
# it: La scuola pubblica per adulti: italiano e licenza media.
# term: licenza media → { -licenza-media } = diplomë e arsimit të mesëm të ulët
summary = Shkolla publike për të rritur: italisht dhe diploma e arsimit të mesëm të ulët.
# it: scuola per adulti; corso di italiano; licenza media
# term: licenza media → { -licenza-media } = diplomë e arsimit të mesëm të ulët
keywords = shkollë për të rritur; kurs italishteje; diplomë
# it: CPIA vuol dire Centro provinciale per l'istruzione degli adulti.
p-e6rk5 = CPIA do të thotë Centro provinciale per l'istruzione degli adulti (qendra provinciale për arsimin e të rriturve).
# it: Leggi dei [corsi di italiano][1].
# note: [1] = servizi/italiano-adulti-cpia
p-2pxa9 = Lexoni për [kurset e italishtes][1].
