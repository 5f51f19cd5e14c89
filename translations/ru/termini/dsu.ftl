### DSU — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: DSU
title = декларация для ISEE
# it: Il modulo con i dati della famiglia. Da qui si calcola l'ISEE.
# term: isee → { -isee } = показатель достатка семьи
summary = Бланк с данными семьи. По нему считают ISEE.
# it: ISEE; dichiarazione; CAF
# term: isee → { -isee } = показатель достатка семьи
# term: caf → { -caf } = центр налоговой помощи
keywords = ISEE; декларация; CAF
# it: DSU vuol dire dichiarazione sostitutiva unica. La compili con il [CAF][1] o sul sito dell'INPS.
# note: [1] = termini/caf
# term: caf → { -caf } = центр налоговой помощи
# term: inps → { -inps } = институт социального обеспечения
p-m46tp = DSU значит «единая декларация» (dichiarazione sostitutiva unica). Её заполняют вместе с [центром налоговой помощи (CAF)][1] или на сайте INPS.
