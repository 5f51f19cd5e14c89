### Scuola — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scuola
title = Escuela
# it: Nido, scuola dei figli, scuola per adulti, titoli di studio.
# term: nido → { -asilo-nido } = guardería
summary = Guardería, escuela de los hijos, escuela para adultos, títulos de estudio.
# it: scuola; nido; studio; iscrizione; diploma
# term: nido → { -asilo-nido } = guardería
keywords = escuela; colegio; guardería; estudio; inscripción; matrícula; diploma
# it: La scuola è un diritto di tutti i bambini, anche senza documenti. Leggi [come si iscrive un figlio][1].
# note: [1] = servizi/iscrizione-a-scuola
p-3c26u = La escuela es un derecho de todos los niños, también sin documentos. Lea [cómo se inscribe a un hijo][1].
