### Azienda sanitaria di Borgo Esempio — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Azienda sanitaria di Borgo Esempio
title = Local health agency
# it: Cura la salute di chi vive nel territorio.
summary = ???
# it: centralino
f-6rp7b = ???

## Che cosa fa

# it: Gestisce ospedali, consultori e vaccini.
p-qukjk = ???
