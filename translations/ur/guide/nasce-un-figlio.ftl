### Nasce un figlio — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Nasce un figlio
title = ہمارے ہاں بچہ ہونے والا ہے
# it: Che cosa fare prima e dopo il parto.
summary = بچے کی پیدائش سے پہلے اور بعد میں کیا کرنا ہے۔
# it: nascita; bambino; neonato; gravidanza; incinta
keywords = پیدائش; بچہ; نومولود; حمل; حاملہ; ڈلیوری
# it: Fai le visite in gravidanza.
f-4w6g2 = حمل میں معائنے کرائیں۔
# it: Se lavori, chiedi la maternità.
f-a67z4 = اگر آپ کام کرتی ہیں تو زچگی کی چھٹی مانگیں۔
# it: Registra la nascita entro 10 giorni.
f-rmrxq = پیدائش کا اندراج زیادہ سے زیادہ 10 دن میں کرائیں۔
# it: Scegli il pediatra.
# term: pediatra → { -pediatra-di-libera-scelta } = بچوں کا ڈاکٹر
f-u2iyp = { -pediatra-di-libera-scelta } چنیں۔
# it: Segui i vaccini.
# term: vaccini → { -vaccino } = حفاظتی ٹیکا
f-9g3vi = { -vaccino(case: "obl") } وقت پر لگوائیں۔
# it: Chiedi l'ISEE.
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
f-s33kf = ISEE بنوائیں۔
# it: Chiedi l'assegno unico.
# term: assegno unico → { -assegno-unico } = بچوں کا ماہانہ الاؤنس
f-hpjxn = بچوں کے ماہانہ الاؤنس (assegno unico) کی درخواست دیں۔
# it: Pensa presto al nido.
# term: nido → { -asilo-nido } = چھوٹے بچوں کی نرسری
f-5ix9v = نرسری کے بارے میں جلد سوچیں۔
# it: Hai diritto a cure in gravidanza anche senza permesso. Anche il tuo bambino ha diritto al medico.
p-vzqhh = حمل میں آپ کو اجازت نامے کے بغیر بھی علاج کا حق ہے۔ آپ کے بچے کو بھی ڈاکٹر کا حق ہے۔
