### DID — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: DID
title = declaración de búsqueda de empleo
# it: La dichiarazione che sei senza lavoro e pronto a lavorare.
summary = La declaración de que no tiene trabajo y está listo para trabajar.
# it: disoccupato; centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = oficina de empleo
keywords = desempleado; oficina de empleo
# it: DID vuol dire dichiarazione di immediata disponibilità. La fai al [centro per l'impiego][1] o in linea.
# note: [1] = termini/centro-per-l-impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = oficina de empleo
p-h23id = DID quiere decir dichiarazione di immediata disponibilità. Se hace en la [oficina de empleo (centro per l'impiego)][1] o en línea.
