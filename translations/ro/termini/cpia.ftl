### CPIA — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CPIA
title = ===
# it: La scuola pubblica per adulti: italiano e licenza media.
# term: licenza media → { -licenza-media } = diplomă de gimnaziu
summary = Școala publică pentru adulți: italiană și diplomă de gimnaziu.
# it: scuola per adulti; corso di italiano; licenza media
# term: licenza media → { -licenza-media } = diplomă de gimnaziu
keywords = școală pentru adulți; curs de italiană; diplomă de gimnaziu
# it: CPIA vuol dire Centro provinciale per l'istruzione degli adulti.
p-e6rk5 = CPIA înseamnă „Centro provinciale per l'istruzione degli adulti” (centrul provincial pentru educația adulților).
# it: Leggi dei [corsi di italiano][1].
# note: [1] = servizi/italiano-adulti-cpia
p-2pxa9 = Citiți despre [cursurile de italiană][1].
