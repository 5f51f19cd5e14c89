### DSU — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: DSU
title = декларація для ISEE
# it: Il modulo con i dati della famiglia. Da qui si calcola l'ISEE.
# term: isee → { -isee } = показник достатку сім’ї
summary = Бланк із даними сім’ї. За ним обчислюють ISEE.
# it: ISEE; dichiarazione; CAF
# term: isee → { -isee } = показник достатку сім’ї
# term: caf → { -caf } = центр податкової допомоги
keywords = ISEE; декларація; CAF
# it: DSU vuol dire dichiarazione sostitutiva unica. La compili con il [CAF][1] o sul sito dell'INPS.
# note: [1] = termini/caf
# term: caf → { -caf } = центр податкової допомоги
# term: inps → { -inps } = інститут соціального забезпечення
p-m46tp = DSU означає «єдина декларація замість довідок». Ви заповнюєте її в [CAF][1] або на сайті INPS.
