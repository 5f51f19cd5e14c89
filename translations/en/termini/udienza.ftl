### udienza — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: udienza
title = court hearing
# it: Il giorno in cui il giudice ti ascolta.
summary = The day when the judge listens to you.
# it: tribunale; giudice; processo
keywords = court; judge; trial
# it: Guarda bene il giorno, l'ora e la stanza. Vai sempre, meglio con un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-5nrhe = Look carefully at the day, the time and the room. Always go, best with a [lawyer][1].
