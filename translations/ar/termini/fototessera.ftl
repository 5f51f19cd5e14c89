### fototessera — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: fototessera
title = الصورة الشخصية
# it: Una foto piccola del tuo viso, per i documenti.
summary = صورة صغيرة لوجهك، من أجل الوثائق.
# it: foto; documenti; fotografia
keywords = صورة; وثائق; تصوير
# it: Deve essere recente, con il viso ben visibile. Puoi tenere il velo, se si vede tutto il viso.
p-ijiai = يجب أن تكون حديثة، والوجه فيها واضح. يمكن إبقاء الحجاب، إذا كان الوجه كله ظاهرًا.
