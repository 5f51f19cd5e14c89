### denuncia e querela — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: denuncia e querela
title = پولیس میں رپورٹ
# it: Quando dici alla polizia che c'è stato un reato.
summary = جب آپ پولیس کو بتاتے ہیں کہ کوئی جرم ہوا ہے۔
# it: polizia; reato; querela
keywords = پولیس; جرم; ایف آئی آر; شکایت
# it: La **querela** è la richiesta di punire chi ti ha fatto del male. Per molti reati è necessaria e ha una scadenza.
p-kecfu = **querela** اس شخص کو سزا دینے کی درخواست ہے جس نے آپ کے ساتھ برا کیا۔ بہت سے جرائم کے لیے یہ ضروری ہے اور اس کی آخری تاریخ ہوتی ہے۔
# it: Leggi [come si fa][1].
# note: [1] = servizi/fare-una-denuncia
p-wxqd9 = پڑھیں [کیسے کرتے ہیں][1]۔
