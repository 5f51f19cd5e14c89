### ufficiale giudiziario — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ufficiale giudiziario
title = عدالت کا اہلکار
# it: La persona del tribunale che porta le lettere e fa rispettare gli ordini.
summary = عدالت کا وہ شخص جو خط لاتا ہے اور عدالت کے حکم پر عمل کراتا ہے۔
# it: tribunale; sfratto; pignoramento
# term: sfratto → { -sfratto } = مکان سے بے دخلی
keywords = عدالت; بے دخلی; ضبطی
# it: Se suona, apri e prendi la lettera. Porta subito il foglio a un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-sxku7 = اگر وہ گھنٹی بجائے تو دروازہ کھولیں اور خط لیں۔ کاغذ فوراً [وکیل][1] کے پاس لے جائیں۔
