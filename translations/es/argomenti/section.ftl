### Argomenti — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Argomenti
title = Temas
# it: Parti da quello che ti serve.
summary = Empiece por lo que necesita.
