### Altra — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Altra
title = ???
# it: Una pagina di prova.
summary = ???
# it: Porta sempre con te un documento valido.
# memory: pagina: Porta sempre con te un documento valido.
p-7jkiy = ???
