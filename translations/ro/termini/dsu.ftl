### DSU — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: DSU
title = ===
# it: Il modulo con i dati della famiglia. Da qui si calcola l'ISEE.
# term: isee → { -isee } = ISEE
summary = Formularul cu datele familiei. Din el se calculează ISEE.
# it: ISEE; dichiarazione; CAF
# term: isee → { -isee } = ISEE
# term: caf → { -caf } = CAF
keywords = ISEE; declarație; CAF; venit
# it: DSU vuol dire dichiarazione sostitutiva unica. La compili con il [CAF][1] o sul sito dell'INPS.
# note: [1] = termini/caf
# term: caf → { -caf } = CAF
# term: inps → { -inps } = INPS
p-m46tp = DSU înseamnă „dichiarazione sostitutiva unica” (declarație unică). O completați la [CAF][1] sau pe site-ul INPS.
