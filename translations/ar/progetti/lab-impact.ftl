### LAB'IMPACT — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: LAB'IMPACT
title = LAB'IMPACT
# it: Il piano della Lombardia per l'integrazione dei cittadini di altri Paesi.
summary = خطة لومبارديا لاندماج مواطني البلدان الأخرى.
# it: FAMI; integrazione; prog-2463; Regione Lombardia
keywords = FAMI; اندماج; prog-2463; إقليم لومبارديا
# it: accompagnamento
f-hetgz = مرافقة
# it: accompagnamento
f-hetgzb = مرافقة
# it: È un piano regionale. Usava fondi europei del periodo 2014-2020. Qui lo raccontiamo come storia: non sappiamo quali attività ci sono ancora.
p-gzmmd = هي خطة إقليمية. استخدمت أموالًا أوروبية من الفترة 2014-2020. نحكيها هنا كقصة: لا نعرف أي أنشطة ما زالت موجودة.

## Obiettivi

# it: Il piano voleva aiutare i cittadini di Paesi fuori dall'Unione europea a vivere bene in Lombardia.
p-surrb = أرادت الخطة أن تساعد مواطني البلدان التي خارج الاتحاد الأوروبي على أن يعيشوا جيدًا في لومبارديا.

## Attività

# it: Il piano aveva quattro azioni:
p-h34u2 = كان للخطة أربعة أعمال:
# it: Aiutare le scuole con alunni di molte culture, perché nessuno lasci presto.
# note: voce 1 di 4
l-phdwf = مساعدة المدارس التي فيها تلاميذ من ثقافات كثيرة، كي لا يترك أحد المدرسة مبكرًا.
# it: Rendere più facile l'accesso ai servizi.
# note: voce 2 di 4
l-m4shj = جعل الوصول إلى الخدمات أسهل.
# it: Dare informazioni chiare, nella regione e nei territori.
# note: voce 3 di 4
l-gkstg = إعطاء معلومات واضحة، في الإقليم وفي المناطق.
# it: Far partecipare i migranti, anche con le associazioni.
# note: voce 4 di 4
l-ngduu = مشاركة المهاجرين، ومنها عن طريق الجمعيات.
# it: Con la Regione hanno lavorato 35 territori. Nella nostra zona il progetto era [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-v4tet = عملت 35 منطقة مع الإقليم. في منطقتنا كان المشروع [Terre di Inclusione][1].
