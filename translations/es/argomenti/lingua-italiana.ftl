### Lingua italiana — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lingua italiana
title = Idioma italiano
# it: Dove imparare l'italiano.
summary = Dónde aprender italiano.
# it: italiano; corso; scuola; imparare
keywords = italiano; curso; escuela; aprender; clases
# it: Puoi imparare l'italiano anche da adulto. Comincia dalla pagina sui [corsi del CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = escuela pública para adultos
p-m62u2 = También de adulto puede aprender italiano. Empiece por la página de los [cursos del CPIA][1].
