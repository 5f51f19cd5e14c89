### ricevuta del permesso — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricevuta del permesso
title = اجازت نامے کی رسید
# it: Il foglio che prova che hai chiesto o rinnovato il permesso.
summary = وہ کاغذ جو ثابت کرتا ہے کہ آپ نے اجازت نامہ مانگا ہے یا اس کی تجدید کی درخواست دی ہے۔
# it: cedolino; ricevuta postale; assicurata
# term: cedolino → { -busta-paga } = تنخواہ کی پرچی
keywords = رسید; ڈاکخانے کی رسید; سلپ; چیدولینو
# it: Te la dà la posta quando consegni la busta.
p-j58hc = یہ لفافہ جمع کرانے پر ڈاکخانہ دیتا ہے۔
# it: Tienila **sempre** con te, con il passaporto. Con la ricevuta del rinnovo puoi restare e lavorare.
# term: passaporto → { -passaporto } = پاسپورٹ
p-w9vh2 = اسے { -passaporto } کے ساتھ **ہمیشہ** اپنے پاس رکھیں۔ تجدید کی رسید کے ساتھ آپ رہ سکتے ہیں اور کام کر سکتے ہیں۔
