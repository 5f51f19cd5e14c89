### pediatra di libera scelta — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pediatra di libera scelta
title = শিশুদের ডাক্তার
# it: Il medico gratuito dei bambini, fino a 14 anni al massimo.
summary = শিশুদের বিনামূল্যের ডাক্তার, সর্বোচ্চ 14 বছর বয়স পর্যন্ত।
# it: pediatra; bambini; PLS
keywords = শিশু ডাক্তার; বাচ্চার ডাক্তার; পেদিয়াত্রা
# it: Lo scegli tu tra quelli con posti liberi. Leggi [come si fa][1].
# note: [1] = servizi/pediatra
p-xeb53 = যাঁদের জায়গা খালি আছে, তাঁদের মধ্য থেকে আপনি বেছে নেন। পড়ুন [কীভাবে করবেন][1]।
