### udienza — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: udienza
title = अदालत की पेशी
# it: Il giorno in cui il giudice ti ascolta.
summary = वह दिन जब जज आपकी बात सुनता है।
# it: tribunale; giudice; processo
keywords = अदालत; जज; मुक़दमा; पेशी
# it: Guarda bene il giorno, l'ora e la stanza. Vai sempre, meglio con un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-5nrhe = दिन, समय और कमरा ध्यान से देखें। हमेशा जाएँ, अच्छा हो कि [वकील][1] के साथ।
