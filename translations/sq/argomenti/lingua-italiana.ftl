### Lingua italiana — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lingua italiana
title = Gjuha italiane
# it: Dove imparare l'italiano.
summary = Ku të mësoni italisht.
# it: italiano; corso; scuola; imparare
keywords = italisht; kurs; shkollë; mësoj; gjuha italiane; kurs italishteje
# it: Puoi imparare l'italiano anche da adulto. Comincia dalla pagina sui [corsi del CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = shkolla publike për të rritur
p-m62u2 = Italishten mund ta mësoni edhe si i rritur. Filloni nga faqja për [kurset e CPIA-s][1].
