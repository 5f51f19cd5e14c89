### ricevuta del permesso — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricevuta del permesso
title = إيصال طلب التصريح
# it: Il foglio che prova che hai chiesto o rinnovato il permesso.
summary = الورقة التي تثبت أنك طلبت التصريح أو جدّدته.
# it: cedolino; ricevuta postale; assicurata
# term: cedolino → { -busta-paga } = كشف الراتب
keywords = الوصل; إيصال البريد; وصل الإقامة
# it: Te la dà la posta quando consegni la busta.
p-j58hc = يعطيك البريد الإيصال عندما تسلّم الظرف.
# it: Tienila **sempre** con te, con il passaporto. Con la ricevuta del rinnovo puoi restare e lavorare.
# term: passaporto → { -passaporto } = جواز السفر
p-w9vh2 = احمله معك **دائمًا** مع جواز السفر. بإيصال التجديد يمكنك أن تبقى وتعمل.
