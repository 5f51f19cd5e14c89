### pediatra di libera scelta — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pediatra di libera scelta
title = 儿科医生
# it: Il medico gratuito dei bambini, fino a 14 anni al massimo.
summary = 孩子的免费医生，最多到14岁。
# it: pediatra; bambini; PLS
keywords = 儿科; 孩子; PLS
# it: Lo scegli tu tra quelli con posti liberi. Leggi [come si fa][1].
# note: [1] = servizi/pediatra
p-xeb53 = 您从有空名额的医生里选。请看[怎么办][1]。
