### Una mappa delle associazioni — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una mappa delle associazioni
title = خريطة الجمعيات
# it: Un progetto voleva trovare le associazioni e aiutarle a parlare con gli uffici.
summary = أراد مشروع أن يجد الجمعيات وأن يساعدها على الكلام مع المكاتب.
# it: associazioni; mappa; volontariato; stranieri
keywords = جمعيات; خريطة; تطوع; أجانب
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = كان عملًا من أعمال مشروع [Terre di Inclusione][1]، بأموال من الفترة 2014-2020.

## Come funziona

# it: Gli enti del progetto dovevano cercare le iniziative delle associazioni di volontari.
# note: voce 1 di 4
l-xsqgg = كان على جهات المشروع أن تبحث عن مبادرات جمعيات المتطوعين.
# it: Dovevano sostenerle e farle conoscere.
# note: voce 2 di 4
l-3863h = وكان عليها أن تدعمها وأن تعرّف الناس بها.
# it: Dovevano rafforzare le associazioni di cittadini stranieri.
# note: voce 3 di 4
l-iyuj3 = وكان عليها أن تقوّي جمعيات المواطنين الأجانب.
# it: Dovevano aprire contatti tra associazioni e uffici pubblici.
# note: voce 4 di 4
l-jctzp = وكان عليها أن تفتح علاقات بين الجمعيات والمكاتب العامة.
