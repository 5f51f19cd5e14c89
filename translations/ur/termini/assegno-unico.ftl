### assegno unico — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assegno unico
title = بچوں کا ماہانہ الاؤنس
# it: I soldi che l'INPS paga ogni mese per i figli.
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
summary = وہ پیسے جو INPS ہر مہینے بچوں کے لیے دیتا ہے۔
# it: figli; assegni familiari; AUU
keywords = بچے; بچوں کے پیسے; فیملی الاؤنس; AUU
# it: Vale dal settimo mese di gravidanza fino a 21 anni, con alcune condizioni.
p-iptir = یہ حمل کے ساتویں مہینے سے 21 سال کی عمر تک ملتا ہے، کچھ شرطوں کے ساتھ۔
# it: Leggi [come si chiede][1].
# note: [1] = servizi/assegno-unico-figli
p-98tuh = پڑھیں [درخواست کیسے دیں][1]۔
