### Guida ai servizi — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Guida ai servizi
title = Guide to services
# it: Che cosa puoi chiedere, dove e come.
summary = What you can ask for, where and how.
