### DSU — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: DSU
title = formulari për ISEE
# it: Il modulo con i dati della famiglia. Da qui si calcola l'ISEE.
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
summary = Formulari me të dhënat e familjes. Prej tij llogaritet ISEE.
# it: ISEE; dichiarazione; CAF
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
# term: caf → { -caf } = zyrë ndihme për taksat
keywords = ISEE; deklaratë; CAF
# it: DSU vuol dire dichiarazione sostitutiva unica. La compili con il [CAF][1] o sul sito dell'INPS.
# note: [1] = termini/caf
# term: caf → { -caf } = zyrë ndihme për taksat
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
p-m46tp = DSU do të thotë dichiarazione sostitutiva unica. E plotësoni me [CAF][1] ose në faqen e INPS-it.
