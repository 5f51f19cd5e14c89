### ASST — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST
title = ہسپتالوں کا سرکاری ادارہ
# it: L'azienda pubblica che in Lombardia gestisce ospedali, medici e vaccini.
# term: vaccini → { -vaccino } = حفاظتی ٹیکا
summary = وہ سرکاری ادارہ جو لومباردیا میں ہسپتال، ڈاکٹر اور حفاظتی ٹیکوں کا انتظام چلاتا ہے۔
# it: azienda sanitaria; ASL; ospedale
keywords = ہسپتال; صحت کا ادارہ; ASL; ڈاکٹر
# it: ASST vuol dire Azienda socio-sanitaria territoriale. In altre regioni si chiama **ASL**.
p-qybyk = ASST کا مطلب ہے Azienda socio-sanitaria territoriale (علاقے کا سماجی اور صحت کا ادارہ)۔ دوسرے علاقوں میں اسے **ASL** کہتے ہیں۔
# it: A Cremona c'è l'[ASST Cremona][1].
# note: [1] = enti/asst-cremona
p-eqdrk = کریمونا میں [ASST Cremona][1] ہے۔
