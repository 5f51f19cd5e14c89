### ufficiale giudiziario — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ufficiale giudiziario
title = court bailiff
# it: La persona del tribunale che porta le lettere e fa rispettare gli ordini.
summary = The person from the court who brings letters and makes people obey orders.
# it: tribunale; sfratto; pignoramento
# term: sfratto → { -sfratto } = eviction
keywords = court; eviction; seizure
# it: Se suona, apri e prendi la lettera. Porta subito il foglio a un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-sxku7 = If they ring, open the door and take the letter. Take the paper to a [lawyer][1] at once.
