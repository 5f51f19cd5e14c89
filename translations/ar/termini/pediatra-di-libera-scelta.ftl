### pediatra di libera scelta — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pediatra di libera scelta
title = طبيب الأطفال
# it: Il medico gratuito dei bambini, fino a 14 anni al massimo.
summary = طبيب الأطفال المجاني، حتى عمر 14 سنة على الأكثر.
# it: pediatra; bambini; PLS
keywords = بيدياترا; أطفال; PLS; دكتور الأولاد
# it: Lo scegli tu tra quelli con posti liberi. Leggi [come si fa][1].
# note: [1] = servizi/pediatra
p-xeb53 = تختاره أنت من بين الذين لديهم أماكن. اقرأ [كيف][1].
