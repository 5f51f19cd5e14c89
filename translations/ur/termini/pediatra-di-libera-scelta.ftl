### pediatra di libera scelta — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pediatra di libera scelta
title = بچوں کا ڈاکٹر
# it: Il medico gratuito dei bambini, fino a 14 anni al massimo.
summary = بچوں کا مفت ڈاکٹر، زیادہ سے زیادہ 14 سال کی عمر تک۔
# it: pediatra; bambini; PLS
keywords = بچوں کا ڈاکٹر; بچے; PLS
# it: Lo scegli tu tra quelli con posti liberi. Leggi [come si fa][1].
# note: [1] = servizi/pediatra
p-xeb53 = جن کے پاس جگہ ہو ان میں سے آپ خود چنتے ہیں۔ پڑھیں [کیسے کرتے ہیں][1]۔
