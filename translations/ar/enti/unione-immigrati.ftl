### Unione Immigrati — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Unione Immigrati
title = اتحاد المهاجرين (Unione Immigrati)
# it: Nel 2012 era nella rete di Mondinsieme a Cremona.
summary = في عام 2012 كان في شبكة Mondinsieme في كريمونا.
# it: immigrati; associazione di stranieri
keywords = مهاجرون; جمعية أجانب

## Che cosa fa

# it: Ha fatto parte della [rete di Mondinsieme][1] con altri enti di Cremona.
# note: [1] = enti/rete-mondinsieme
p-tcdwu = كان جزءًا من [شبكة Mondinsieme][1] مع جهات أخرى في كريمونا.
# it: La notizia è del 2012. Non conosciamo i suoi contatti di oggi. Chiedi a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
p-cpgxq = الخبر من عام 2012. لا نعرف كيف تتصل به اليوم. اسأل [Mondinsieme][1].
