### saldo e giacenza media — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: saldo e giacenza media
title = gjendja dhe mesatarja e llogarisë
# it: Quanti soldi c'erano sul conto: alla fine dell'anno e in media.
summary = Sa para kishte në llogari: në fund të vitit dhe mesatarisht.
# it: banca; posta; conto; ISEE
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
keywords = bankë; postë; llogari; ISEE
# it: Li chiedi alla banca o alla posta. Servono per l'[ISEE][1].
# note: [1] = termini/isee
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
p-tbeci = I kërkoni në bankë ose në postë. Duhen për [ISEE-n][1].
