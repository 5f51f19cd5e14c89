### licenza media — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenza media
title = diplôme de fin de collège
# it: Il diploma che si prende dopo la terza media.
summary = Le diplôme que l’on obtient après la dernière année de collège (terza media).
# it: diploma; terza media; scuola media
keywords = diplôme; terza media; collège; brevet
# it: Il nome ufficiale è diploma di scuola secondaria di primo grado. Puoi prenderla [anche da adulto][1].
# note: [1] = servizi/licenza-media-cpia
p-hq38e = Le nom officiel est « diploma di scuola secondaria di primo grado ». Vous pouvez l’obtenir [aussi à l’âge adulte][1].
