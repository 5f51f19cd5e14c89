### ricetta — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricetta
title = الوصفة الطبية
# it: Il foglio del medico per avere una medicina, una visita o un esame.
summary = ورقة الطبيب لتحصل على دواء أو فحص أو تحليل.
# it: impegnativa; prescrizione; medicina; ricetta elettronica; NRE
keywords = روشتة; وصفة; دواء; وصفة إلكترونية; NRE
# it: Si chiama anche **impegnativa**. Spesso il medico ti dà solo un numero, o lo manda al telefono.
p-myd84 = تسمّى أيضًا **impegnativa**. كثيرًا ما يعطيك الطبيب رقمًا فقط، أو يرسله إلى الهاتف.
# it: In farmacia mostra il numero e la [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = البطاقة الصحية
p-7um7y = في الصيدلية أظهر الرقم و[البطاقة الصحية (tessera sanitaria)][1].
