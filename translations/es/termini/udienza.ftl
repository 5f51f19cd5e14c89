### udienza — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: udienza
title = audiencia judicial
# it: Il giorno in cui il giudice ti ascolta.
summary = El día en que el juez le escucha.
# it: tribunale; giudice; processo
keywords = tribunal; juez; juicio
# it: Guarda bene il giorno, l'ora e la stanza. Vai sempre, meglio con un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-5nrhe = Mire bien el día, la hora y la sala. Vaya siempre, mejor con un [abogado][1].
