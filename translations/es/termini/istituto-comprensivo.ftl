### istituto comprensivo — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: istituto comprensivo
title = grupo de escuelas
# it: Più scuole insieme: infanzia, primaria e medie.
summary = Varias escuelas juntas: jardín de infancia, primaria y secundaria básica.
# it: scuola; elementari; medie; IC
keywords = escuela; primaria; secundaria; IC
# it: Ha una sola segreteria e un dirigente. Per iscrivere un figlio vai alla segreteria.
p-yspqe = Tiene una sola secretaría y un director. Para inscribir a un hijo vaya a la secretaría.
