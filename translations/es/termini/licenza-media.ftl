### licenza media — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenza media
title = certificado de secundaria básica
# it: Il diploma che si prende dopo la terza media.
summary = El diploma que se obtiene después de la terza media (tercer año de la secundaria básica).
# it: diploma; terza media; scuola media
keywords = diploma; terza media; secundaria
# it: Il nome ufficiale è diploma di scuola secondaria di primo grado. Puoi prenderla [anche da adulto][1].
# note: [1] = servizi/licenza-media-cpia
p-hq38e = El nombre oficial es diploma di scuola secondaria di primo grado. Puede obtenerlo [también de adulto][1].
