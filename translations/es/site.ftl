### Guida ai servizi di Cremona, Casalasco e Cremasco — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Guida ai servizi di Cremona, Casalasco e Cremasco
title = Guía de los servicios de Cremona, el Casalasco y el Cremasco
# it: Documenti, salute, scuola, lavoro, casa: che cosa chiedere, dove andare, che cosa portare.
summary = Documentos, salud, escuela, trabajo, vivienda: qué pedir, adónde ir, qué llevar.
