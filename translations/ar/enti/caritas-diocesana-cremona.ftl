### Caritas Diocesana di Cremona — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Caritas Diocesana di Cremona
title = كاريتاس أبرشية كريمونا (Caritas Diocesana di Cremona)
# it: L'ufficio della Chiesa cattolica che aiuta chi è in difficoltà.
summary = مكتب الكنيسة الكاثوليكية الذي يساعد من يمر بصعوبات.
# it: Caritas; cibo; vestiti; centro di ascolto; povertà
keywords = كاريتاس; طعام; ملابس; مركز استماع; فقر; مساعدة

## Che cosa fa

# it: La Caritas aiuta le persone in difficoltà, di ogni religione. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-nsg8r = تساعد كاريتاس من يمر بصعوبات، من كل الأديان. كانت جزءًا من [شبكة Mondinsieme][1].
# it: In Italia molte Caritas hanno un **centro di ascolto**. Lì puoi parlare del tuo problema. Non conosciamo orari e indirizzi: chiedi in parrocchia o ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-4e48d = في إيطاليا لكثير من مكاتب كاريتاس **مركز استماع (centro di ascolto)**. هناك يمكنك أن تتكلم عن مشكلتك. لا نعرف أوقات العمل والعناوين: اسأل في الكنيسة المحلية (parrocchia) أو [الخدمات الاجتماعية][1].
