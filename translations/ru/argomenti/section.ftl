### Argomenti — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Argomenti
title = Темы
# it: Parti da quello che ti serve.
summary = Начните с того, что вам нужно.
