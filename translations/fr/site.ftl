### Guida ai servizi di Cremona, Casalasco e Cremasco — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Guida ai servizi di Cremona, Casalasco e Cremasco
title = Guide des services de Cremona, du Casalasco et du Cremasco
# it: Documenti, salute, scuola, lavoro, casa: che cosa chiedere, dove andare, che cosa portare.
summary = Papiers, santé, école, travail, logement : ce que vous pouvez demander, où aller, ce qu’il faut apporter.
