### saldo e giacenza media — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: saldo e giacenza media
title = остаток и средний остаток на счёте
# it: Quanti soldi c'erano sul conto: alla fine dell'anno e in media.
summary = Сколько денег было на счёте: в конце года и в среднем.
# it: banca; posta; conto; ISEE
# term: isee → { -isee } = показатель достатка семьи
keywords = банк; почта; счёт; ISEE
# it: Li chiedi alla banca o alla posta. Servono per l'[ISEE][1].
# note: [1] = termini/isee
# term: isee → { -isee } = показатель достатка семьи
p-tbeci = Их просят в банке или на почте. Они нужны для [ISEE][1].
