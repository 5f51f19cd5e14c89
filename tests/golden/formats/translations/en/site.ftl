### Guida di Borgo Esempio — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Guida di Borgo Esempio
title = Guide to Borgo Esempio
# it: Salute, casa, documenti: dove andare e che cosa portare.
summary = ???
