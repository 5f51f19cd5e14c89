### Informazioni sui servizi in più lingue — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = معلومات عن الخدمات بعدة لغات
# it: Raccogliere ciò che esiste, tradurlo e farlo arrivare a tutti.
summary = جمع ما هو موجود وترجمته وإيصاله إلى الجميع.
# it: traduzione; materiale informativo; volantini; lingue
keywords = ترجمة; مواد معلومات; منشورات; لغات
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = هو عمل من أعمال مشروع [Terre di Inclusione][1]، بأموال من الفترة 2014-2020.

## Come funziona

# it: Si raccoglie il materiale che c'è già su servizi sociali, salute e progetti locali.
# note: voce 1 di 3
l-bet8x = تُجمع المواد الموجودة عن الخدمات الاجتماعية والصحة والمشاريع المحلية.
# it: Si traduce in più lingue.
# note: voce 2 di 3
l-8j9yt = تُترجَم إلى عدة لغات.
# it: Si porta dove le persone passano.
# note: voce 3 di 3
l-557bz = تُوضع حيث يمر الناس.
