### istituto comprensivo — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: istituto comprensivo
title = grup de școli
# it: Più scuole insieme: infanzia, primaria e medie.
summary = Mai multe școli împreună: grădiniță, școală primară și gimnaziu.
# it: scuola; elementari; medie; IC
keywords = școală; școală primară; gimnaziu; IC; școală generală
# it: Ha una sola segreteria e un dirigente. Per iscrivere un figlio vai alla segreteria.
p-yspqe = Are un singur secretariat și un director. Ca să înscrieți un copil mergeți la secretariat.
