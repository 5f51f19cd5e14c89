### licenza media — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenza media
title = аттестат об основном общем образовании
# it: Il diploma che si prende dopo la terza media.
summary = Аттестат, который получают после третьего класса средней школы.
# it: diploma; terza media; scuola media
keywords = аттестат; третий класс; средняя школа; девять классов
# it: Il nome ufficiale è diploma di scuola secondaria di primo grado. Puoi prenderla [anche da adulto][1].
# note: [1] = servizi/licenza-media-cpia
p-hq38e = Официальное название — diploma di scuola secondaria di primo grado. Его можно получить [и взрослым][1].
