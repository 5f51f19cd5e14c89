### DSU — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: DSU
title = ???
# it: Il modulo con i dati della famiglia. Da qui si calcola l'ISEE.
# term: isee → { -isee } = показатель достатка семьи
summary = ???
# it: ISEE; dichiarazione; CAF
# term: isee → { -isee } = показатель достатка семьи
# term: caf → { -caf } = центр налоговой помощи
keywords = ???
# it: DSU vuol dire dichiarazione sostitutiva unica. La compili con il [CAF][1] o sul sito dell'INPS.
# note: [1] = termini/caf
# term: dichiarazione sostitutiva → { -autocertificazione } = самостоятельное заявление вместо справки
# term: caf → { -caf } = центр налоговой помощи
# term: inps → { -inps } = институт социального обеспечения
p-m46tp = ???
