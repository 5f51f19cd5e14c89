### Scuola — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scuola
title = Școală
# it: Nido, scuola dei figli, scuola per adulti, titoli di studio.
# term: nido → { -asilo-nido } = creșă
summary = Creșă, școala copiilor, școala pentru adulți, diplome.
# it: scuola; nido; studio; iscrizione; diploma
# term: nido → { -asilo-nido } = creșă
keywords = școală; creșă; grădiniță; studii; înscriere; diplomă
# it: La scuola è un diritto di tutti i bambini, anche senza documenti. Leggi [come si iscrive un figlio][1].
# note: [1] = servizi/iscrizione-a-scuola
p-3c26u = Școala este un drept al tuturor copiilor, și fără acte. Citiți [cum se înscrie un copil][1].
