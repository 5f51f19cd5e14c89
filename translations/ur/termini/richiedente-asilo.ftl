### richiedente asilo — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: richiedente asilo
title = پناہ کی درخواست دینے والا
# it: Chi ha chiesto protezione e aspetta la risposta.
summary = جس نے تحفظ مانگا ہے اور جواب کا انتظار کر رہا ہے۔
# it: asilo; domanda; profugo
# term: asilo → { -protezione-internazionale } = بین الاقوامی تحفظ
keywords = پناہ; درخواست; مہاجر; اسائلم
# it: Ha un documento, può curarsi e ha diritto a un interprete. Se non ha casa, può chiedere l'accoglienza.
p-qfyaa = اس کے پاس ایک دستاویز ہوتی ہے، وہ علاج کرا سکتا ہے اور اسے ترجمان کا حق ہے۔ اگر گھر نہیں ہے تو رہنے کی جگہ (accoglienza) مانگ سکتا ہے۔
