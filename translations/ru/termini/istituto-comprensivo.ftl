### istituto comprensivo — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: istituto comprensivo
title = школьный комплекс
# it: Più scuole insieme: infanzia, primaria e medie.
summary = Несколько школ вместе: детский сад, начальная и средняя школа.
# it: scuola; elementari; medie; IC
keywords = школа; начальная школа; средняя школа; IC
# it: Ha una sola segreteria e un dirigente. Per iscrivere un figlio vai alla segreteria.
p-yspqe = У него один секретариат и один директор. Чтобы записать ребёнка, идите в секретариат.
