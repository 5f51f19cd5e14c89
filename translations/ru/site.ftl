### Guida ai servizi di Cremona, Casalasco e Cremasco — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Guida ai servizi di Cremona, Casalasco e Cremasco
title = Справочник услуг: Кремона, Казаласко и Кремаско
# it: Documenti, salute, scuola, lavoro, casa: che cosa chiedere, dove andare, che cosa portare.
summary = Документы, здоровье, школа, работа, жильё: о чём просить, куда идти, что взять с собой.
