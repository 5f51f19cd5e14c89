### Lingua italiana — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lingua italiana
title = Italian language
# it: Dove imparare l'italiano.
summary = Where to learn Italian.
# it: italiano; corso; scuola; imparare
keywords = Italian; course; school; learning
# it: Puoi imparare l'italiano anche da adulto. Comincia dalla pagina sui [corsi del CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia }
p-m62u2 = You can learn Italian as an adult too. Start from the page about the [CPIA courses][1].
