### comunicazione di ospitalità — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: comunicazione di ospitalità
title = إشعار الاستضافة
# it: Il foglio con cui chi ospita una persona straniera avvisa la polizia.
summary = الورقة التي يبلّغ بها المضيف الشرطة أنه يستضيف شخصًا أجنبيًا.
# it: cessione di fabbricato; ospite; 48 ore
keywords = استضافة; ضيف; 48 ساعة; إيواء
# it: Chi ospita la fa entro 48 ore. Leggi [come si fa][1].
# note: [1] = servizi/dichiarazione-di-ospitalita
p-b9k3d = يقدّمه من يستضيف، خلال 48 ساعة. اقرأ [كيف تقدّمه][1].
