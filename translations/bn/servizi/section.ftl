### Servizi — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Servizi
title = সেবা
# it: Che cosa puoi chiedere, e come si fa.
summary = কী চাইতে পারেন এবং কীভাবে।
