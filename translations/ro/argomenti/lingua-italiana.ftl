### Lingua italiana — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lingua italiana
title = Limba italiană
# it: Dove imparare l'italiano.
summary = Unde învățați italiana.
# it: italiano; corso; scuola; imparare
keywords = italiană; limba italiană; curs; școală; învăț italiana
# it: Puoi imparare l'italiano anche da adulto. Comincia dalla pagina sui [corsi del CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = CPIA
p-m62u2 = Puteți învăța italiana și ca adult. Începeți cu pagina despre [cursurile de la CPIA][1].
