### canone — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: canone
title = ماہانہ کرایہ
# it: I soldi che paghi ogni mese per l'affitto.
summary = وہ پیسے جو آپ ہر مہینے کرائے کے دیتے ہیں۔
# it: affitto; mese; prezzo
keywords = کرایہ; مہینہ; قیمت; مکان
# it: Nel contratto trovi anche la parola **locazione**. Vuol dire affitto.
p-8cwyj = معاہدے میں **locazione** کا لفظ بھی ہوتا ہے۔ اس کا مطلب ہے کرایہ۔
# it: Il canone di solito non comprende le spese del palazzo e le [bollette][1].
# note: [1] = termini/bolletta
# term: bollette → { -bolletta } = بجلی، گیس یا پانی کا بل
p-fkvns = ماہانہ کرائے میں عام طور پر عمارت کے خرچ اور [بل (bollette)][1] شامل نہیں ہوتے۔
