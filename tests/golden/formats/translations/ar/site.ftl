### Guida di Borgo Esempio — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Guida di Borgo Esempio
title = دليل بورغو إيزيمبيو
# it: Salute, casa, documenti: dove andare e che cosa portare.
summary = ???
