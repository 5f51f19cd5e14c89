### morosità incolpevole — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: morosità incolpevole
title = مجبوری میں کرایہ نہ دے سکنا
# it: Quando non riesci a pagare l'affitto e non è colpa tua.
summary = جب آپ کرایہ نہیں دے سکتے اور اس میں آپ کا قصور نہیں ہے۔
# it: affitto arretrato; non pagare; aiuto affitto
keywords = کرایہ باقی; کرایہ نہیں دیا; کرائے کی مدد
# it: **Morosità** vuol dire pagare in ritardo o non pagare. **Incolpevole** vuol dire senza colpa.
p-6t2jk = **Morosità** کا مطلب ہے دیر سے دینا یا نہ دینا۔ **Incolpevole** کا مطلب ہے قصور کے بغیر۔
# it: Leggi [che aiuti ci sono][1].
# note: [1] = servizi/affitto-non-pagato
p-ndpm5 = پڑھیں [کون سی امداد ہے][1]۔
