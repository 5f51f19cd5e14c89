### Sala Puerari — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sala Puerari
title = قاعة Sala Puerari
# it: Una sala per incontri nel Museo Civico di Cremona.
summary = قاعة للقاءات في المتحف البلدي في كريمونا.
# it: Museo Civico; sala; convegni
keywords = المتحف البلدي; قاعة; مؤتمرات
# it: Museo Civico
f-rvhqf = المتحف البلدي (Museo Civico)
# it: La sala è nel Museo Civico di Cremona.
p-e48fk = القاعة في المتحف البلدي (Museo Civico) في كريمونا.
# it: Nel luglio del 2018 ha ospitato l'[ultima tappa di CO-AliZIONE][1]. Era un corso per i comuni che creano reti di accoglienza.
# note: [1] = eventi/co-alizione-a-cremona
p-hhe37 = في يوليو (تموز) 2018 استضافت [المرحلة الأخيرة من CO-AliZIONE][1]. كانت دورة للبلديات التي تنشئ شبكات استقبال.
# it: Per sapere se la sala è aperta chiedi al museo o al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-3zebz = لتعرف هل القاعة مفتوحة، اسأل المتحف أو [بلدية كريمونا][1].
