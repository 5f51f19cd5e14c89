### saldo e giacenza media — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: saldo e giacenza media
title = account balance and average balance
# it: Quanti soldi c'erano sul conto: alla fine dell'anno e in media.
summary = How much money was in the account: at the end of the year and on average.
# it: banca; posta; conto; ISEE
# term: isee → { -isee } = family wealth indicator
keywords = bank; post office; account; ISEE
# it: Li chiedi alla banca o alla posta. Servono per l'[ISEE][1].
# note: [1] = termini/isee
# term: isee → { -isee } = family wealth indicator
p-tbeci = You ask the bank or the post office for them. You need them for the [ISEE][1].
