### saldo e giacenza media — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: saldo e giacenza media
title = sold final și sold mediu
# it: Quanti soldi c'erano sul conto: alla fine dell'anno e in media.
summary = Câți bani erau în cont: la sfârșitul anului și în medie.
# it: banca; posta; conto; ISEE
# term: isee → { -isee } = ISEE
keywords = bancă; poștă; cont; ISEE; extras de cont
# it: Li chiedi alla banca o alla posta. Servono per l'[ISEE][1].
# note: [1] = termini/isee
# term: isee → { -isee } = ISEE
p-tbeci = Le cereți la bancă sau la poștă. Vă trebuie pentru [ISEE][1].
