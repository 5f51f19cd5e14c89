### istituto comprensivo — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: istituto comprensivo
title = school group
# it: Più scuole insieme: infanzia, primaria e medie.
summary = Several schools together: preschool, primary and lower secondary.
# it: scuola; elementari; medie; IC
keywords = school; primary school; middle school; IC
# it: Ha una sola segreteria e un dirigente. Per iscrivere un figlio vai alla segreteria.
p-yspqe = It has one office and one head teacher. To enrol a child, go to the school office.
