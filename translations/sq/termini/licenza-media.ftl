### licenza media — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenza media
title = diplomë e arsimit të mesëm të ulët
# it: Il diploma che si prende dopo la terza media.
summary = Diploma që merret pas vitit të tretë të shkollës së mesme të ulët (terza media).
# it: diploma; terza media; scuola media
keywords = diplomë; terza media; 9-vjeçare
# it: Il nome ufficiale è diploma di scuola secondaria di primo grado. Puoi prenderla [anche da adulto][1].
# note: [1] = servizi/licenza-media-cpia
p-hq38e = Emri zyrtar është diploma di scuola secondaria di primo grado. Mund ta merrni [edhe si i rritur][1].
