### Corso di rinforzo di italiano a Pizzighettone, per minori — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Pizzighettone, per minori
# term: minori → { -minore } = القاصر
title = دورة تقوية في الإيطالية في بيتسيغيتوني (Pizzighettone) للقاصرين
# it: Un corso per bambini e ragazzi di un progetto passato.
summary = دورة للأطفال والمراهقين من مشروع سابق.
# it: italiano; Pizzighettone; bambini; ragazzi; compiti
keywords = الإيطالية; Pizzighettone; بيتسيغيتوني; أطفال; شباب; واجبات مدرسية
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-wxsay = كانت الدورة جزءًا من مشروع [Terre di Inclusione][1]. استخدم المشروع أموالًا من الفترة 2014-2020.
# it: Non conosciamo date e sede. Se tuo figlio ha bisogno di italiano, chiedi alla sua scuola.
p-hzke4 = لا نعرف التواريخ والمكان. إذا كان طفلك يحتاج إلى الإيطالية، فاسأل مدرسته.
