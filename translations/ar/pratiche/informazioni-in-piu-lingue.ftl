### Informazioni sui servizi in più lingue — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = معلومات عن الخدمات بعدة لغات
# it: Un progetto voleva raccogliere le notizie sui servizi e tradurle.
summary = أراد مشروع أن يجمع المعلومات عن الخدمات وأن يترجمها.
# it: traduzione; materiale informativo; volantini; lingue
keywords = ترجمة; مواد معلومات; منشورات; لغات
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = كان عملًا من أعمال مشروع [Terre di Inclusione][1]، بأموال من الفترة 2014-2020.

## Come funziona

# it: Gli enti del progetto dovevano raccogliere il materiale che c'era già su servizi sociali, salute e progetti locali.
# note: voce 1 di 3
l-bet8x = كان على جهات المشروع أن تجمع المواد الموجودة عن الخدمات الاجتماعية والصحة والمشاريع المحلية.
# it: Dovevano tradurlo in più lingue.
# note: voce 2 di 3
l-8j9yt = وكان عليها أن تترجمها إلى عدة لغات.
# it: Dovevano farlo arrivare alle persone.
# note: voce 3 di 3
l-ia3m6 = وكان عليها أن توصلها إلى الناس.
