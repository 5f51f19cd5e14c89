### Guida ai servizi di Cremona, Casalasco e Cremasco — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Guida ai servizi di Cremona, Casalasco e Cremasco
title = Udhëzues për shërbimet e Cremonës, Casalascos dhe Cremascos
# it: Documenti, salute, scuola, lavoro, casa: che cosa chiedere, dove andare, che cosa portare.
summary = Dokumente, shëndet, shkollë, punë, shtëpi: çfarë të kërkoni, ku të shkoni, çfarë të merrni me vete.
