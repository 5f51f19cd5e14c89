### impronte digitali — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: impronte digitali
title = بصمات الأصابع
# it: I segni delle tue dita. La Questura li prende per il permesso.
# term: questura → { -questura } = مديرية الشرطة
summary = علامات أصابعك. تأخذها مديرية الشرطة من أجل التصريح.
# it: foto; fotosegnalamento; dita
keywords = صورة; بصمة; أصابع
# it: Metti le dita su una macchina. Non fa male e dura poco.
p-qi3rt = تضع أصابعك على جهاز. لا يؤلم ويستمر وقتًا قصيرًا.
# it: Sulla lettera puoi trovare parole difficili, come **rilievi fotodattiloscopici**. Vogliono dire foto e impronte.
p-9wy4c = في الرسالة قد تجد كلمات صعبة، مثل **rilievi fotodattiloscopici**. معناها صورة وبصمات.
