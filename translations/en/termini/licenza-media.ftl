### licenza media — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenza media
title = lower secondary school certificate
# it: Il diploma che si prende dopo la terza media.
summary = The certificate you get after the third year of lower secondary school.
# it: diploma; terza media; scuola media
keywords = diploma; terza media; middle school
# it: Il nome ufficiale è diploma di scuola secondaria di primo grado. Puoi prenderla [anche da adulto][1].
# note: [1] = servizi/licenza-media-cpia
p-hq38e = The official name is diploma di scuola secondaria di primo grado. You can get it [as an adult too][1].
