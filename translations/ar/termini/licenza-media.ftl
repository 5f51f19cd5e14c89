### licenza media — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenza media
title = ???
# it: Il diploma che si prende dopo la terza media.
summary = ???
# it: diploma; terza media; scuola media
keywords = ???
# it: Il nome ufficiale è diploma di scuola secondaria di primo grado. Si può prendere [anche da adulti][1].
# note: [1] = servizi/licenza-media-cpia
p-hq38e = ???
