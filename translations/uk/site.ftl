### Guida ai servizi di Cremona, Casalasco e Cremasco — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Guida ai servizi di Cremona, Casalasco e Cremasco
title = Довідник послуг: Кремона, Казаласко і Кремаско
# it: Documenti, salute, scuola, lavoro, casa: che cosa chiedere, dove andare, che cosa portare.
summary = Документи, здоров’я, школа, робота, житло: про що просити, куди йти, що взяти з собою.
