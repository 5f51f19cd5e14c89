### sindacato — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: sindacato
title = النقابة
# it: Un'associazione che difende i lavoratori.
summary = جمعية تدافع عن العمال.
# it: diritti; lavoratori; vertenza
keywords = حقوق; عمال; نزاع عمل
# it: Controlla il contratto e la busta paga. Ti aiuta se non ti pagano.
# term: busta paga → { -busta-paga } = كشف الراتب
p-g9i5v = تفحص العقد وكشف الراتب. وتساعدك إذا لم يدفعوا لك.
# it: Di solito ti iscrivi con una piccola somma. Ci sono anche sindacati degli inquilini, per la casa.
p-6x36s = عادة تصبح عضوًا بمبلغ صغير. هناك أيضًا نقابات للمستأجرين، من أجل السكن.
