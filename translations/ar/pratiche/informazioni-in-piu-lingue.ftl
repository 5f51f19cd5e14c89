### Informazioni sui servizi in più lingue — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = معلومات عن الخدمات بعدة لغات
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Raccogliere ciò che esiste, tradurlo e farlo arrivare a tutti.
# it: Un progetto voleva raccogliere le notizie sui servizi e tradurle.
# change: ~Raccogliere~ +Un+ ~ciò~ +progetto+ ~che~ +voleva+ ~esiste,~ +raccogliere+ ~tradurlo~ +le+ ~e~ +notizie+ ~farlo~ +sui+ ~arrivare~ +servizi+ ~a~ +e+ ~tutti~ +tradurle+
summary = جمع ما هو موجود وترجمته وإيصاله إلى الجميع.
# it: traduzione; materiale informativo; volantini; lingue
keywords = ترجمة; مواد معلومات; منشورات; لغات
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# change: ~È~ +Era+
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = هو عمل من أعمال مشروع [Terre di Inclusione][1]، بأموال من الفترة 2014-2020.

## Come funziona

# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Si raccoglie il materiale che c'è già su servizi sociali, salute e progetti locali.
# it: Gli enti del progetto dovevano raccogliere il materiale che c'era già su servizi sociali, salute e progetti locali.
# change: ~Si~ +Gli enti del progetto+ ~raccoglie~ +dovevano raccogliere+ ~c'è~ +c'era+
# note: voce 1 di 3
l-bet8x = تُجمع المواد الموجودة عن الخدمات الاجتماعية والصحة والمشاريع المحلية.
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Si traduce in più lingue.
# it: Dovevano tradurlo in più lingue.
# change: ~Si~ +Dovevano+ ~traduce~ +tradurlo+
# note: voce 2 di 3
l-8j9yt = تُترجَم إلى عدة لغات.
# it: Dovevano farlo arrivare alle persone.
# note: voce 3 di 3
l-ia3m6 = ???
