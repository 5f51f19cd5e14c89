### Lingua italiana — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lingua italiana
title = Італійська мова
# it: Dove imparare l'italiano.
summary = Де вивчати італійську.
# it: italiano; corso; scuola; imparare
keywords = італійська; курси; школа; вчити мову
# it: Puoi imparare l'italiano anche da adulto. Comincia dalla pagina sui [corsi del CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = державна школа для дорослих
p-m62u2 = Італійську можна вивчити й дорослому. Почніть зі сторінки про [курси CPIA][1].
