### Dati personali — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Dati personali
title = Personal data
# it: Che cosa sappiamo di chi legge: niente.
summary = ???
# it: Questo sito non usa cookie e non chiede dati a nessuno.
p-agksj = ???
