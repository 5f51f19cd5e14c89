### Segretariato Diocesano Migrantes — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segretariato Diocesano Migrantes
title = أمانة المهاجرين في الأبرشية (Segretariato Diocesano Migrantes)
# it: Un ente della Diocesi di Cremona. Nel 2012 era nella rete di Mondinsieme.
summary = جهة تابعة لأبرشية كريمونا. في عام 2012 كانت في شبكة Mondinsieme.
# it: Migrantes; chiesa; comunità straniere
keywords = Migrantes; كنيسة; جاليات أجنبية

## Che cosa fa

# it: È un ente della Diocesi di Cremona. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-7qqgh = هي جهة تابعة لأبرشية كريمونا. كانت جزءًا من [شبكة Mondinsieme][1].
# it: Non conosciamo i suoi contatti. Chiedi in parrocchia.
p-tmqi7 = لا نعرف كيف تتصل به. اسأل في الكنيسة المحلية (parrocchia).
