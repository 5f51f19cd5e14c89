### pediatra di libera scelta — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pediatra di libera scelta
title = детский врач
# it: Il medico gratuito dei bambini, fino a 14 anni al massimo.
summary = Бесплатный врач для детей, самое большее до 14 лет.
# it: pediatra; bambini; PLS
keywords = педиатр; дети; PLS
# it: Lo scegli tu tra quelli con posti liberi. Leggi [come si fa][1].
# note: [1] = servizi/pediatra
p-xeb53 = Вы сами выбираете его среди тех, у кого есть свободные места. Читайте, [как это сделать][1].
