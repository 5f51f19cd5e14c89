### saldo e giacenza media — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: saldo e giacenza media
title = залишок і середній залишок на рахунку
# it: Quanti soldi c'erano sul conto: alla fine dell'anno e in media.
summary = Скільки грошей було на рахунку: у кінці року і в середньому.
# it: banca; posta; conto; ISEE
# term: isee → { -isee } = показник достатку сім’ї
keywords = банк; пошта; рахунок; ISEE
# it: Li chiedi alla banca o alla posta. Servono per l'[ISEE][1].
# note: [1] = termini/isee
# term: isee → { -isee } = показник достатку сім’ї
p-tbeci = Їх просять у банку або на пошті. Вони потрібні для [ISEE][1].
