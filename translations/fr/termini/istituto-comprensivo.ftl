### istituto comprensivo — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: istituto comprensivo
title = groupe scolaire
# it: Più scuole insieme: infanzia, primaria e medie.
summary = Plusieurs écoles ensemble : maternelle, primaire et collège.
# it: scuola; elementari; medie; IC
keywords = école; primaire; collège; IC
# it: Ha una sola segreteria e un dirigente. Per iscrivere un figlio vai alla segreteria.
p-yspqe = Il a un seul secrétariat et un directeur. Pour inscrire un enfant, allez au secrétariat.
