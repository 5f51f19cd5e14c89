### licenza media — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenza media
title = свідоцтво про базову середню освіту
# it: Il diploma che si prende dopo la terza media.
summary = Свідоцтво, яке отримують після третього класу середньої школи (terza media).
# it: diploma; terza media; scuola media
keywords = диплом; terza media; середня школа
# it: Il nome ufficiale è diploma di scuola secondaria di primo grado. Puoi prenderla [anche da adulto][1].
# note: [1] = servizi/licenza-media-cpia
p-hq38e = Офіційна назва – diploma di scuola secondaria di primo grado. Його можна отримати [і дорослим][1].
