### saldo e giacenza media — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: saldo e giacenza media
title = saldo y saldo promedio
# it: Quanti soldi c'erano sul conto: alla fine dell'anno e in media.
summary = Cuánto dinero había en la cuenta: al final del año y en promedio.
# it: banca; posta; conto; ISEE
# term: isee → { -isee } = indicador económico de la familia
keywords = banco; correo; cuenta; ISEE
# it: Li chiedi alla banca o alla posta. Servono per l'[ISEE][1].
# note: [1] = termini/isee
# term: isee → { -isee } = indicador económico de la familia
p-tbeci = Se piden en el banco o en el correo. Sirven para el [ISEE][1].
