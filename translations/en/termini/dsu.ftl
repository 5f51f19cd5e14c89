### DSU — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: DSU
title = ISEE form
# it: Il modulo con i dati della famiglia. Da qui si calcola l'ISEE.
# term: isee → { -isee } = family wealth indicator
summary = The form with the family's details. The ISEE is calculated from it.
# it: ISEE; dichiarazione; CAF
# term: isee → { -isee } = family wealth indicator
# term: caf → { -caf } = tax help office
keywords = ISEE; declaration; CAF
# it: DSU vuol dire dichiarazione sostitutiva unica. La compili con il [CAF][1] o sul sito dell'INPS.
# note: [1] = termini/caf
# term: caf → { -caf } = tax help office
# term: inps → { -inps } = social security institute
p-m46tp = DSU stands for dichiarazione sostitutiva unica. You fill it in with the [tax help office (CAF)][1] or on the INPS website.
