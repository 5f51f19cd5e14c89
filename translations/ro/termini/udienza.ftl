### udienza — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: udienza
title = ședință de judecată
# it: Il giorno in cui il giudice ti ascolta.
summary = Ziua în care judecătorul vă ascultă.
# it: tribunale; giudice; processo
keywords = tribunal; judecător; proces; termen
# it: Guarda bene il giorno, l'ora e la stanza. Vai sempre, meglio con un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-5nrhe = Verificați bine ziua, ora și sala. Mergeți întotdeauna, mai bine cu un [avocat][1].
