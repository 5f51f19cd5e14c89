### udienza — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: udienza
title = audience
# it: Il giorno in cui il giudice ti ascolta.
summary = Le jour où le juge vous écoute.
# it: tribunale; giudice; processo
keywords = tribunal; juge; procès
# it: Guarda bene il giorno, l'ora e la stanza. Vai sempre, meglio con un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-5nrhe = Regardez bien le jour, l’heure et la salle. Allez-y toujours, de préférence avec un [avocat][1].
