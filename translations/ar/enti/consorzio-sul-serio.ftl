### Consorzio sul Serio — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consorzio sul Serio
title = اتحاد Consorzio sul Serio
# it: Guida uno dei due gruppi di enti che lavorano con il Comune di Crema.
summary = يقود واحدة من المجموعتين من الجهات التي تعمل مع بلدية كريما.
# it: Crema; Serio; consorzio; servizi sociali
keywords = كريما; Serio; اتحاد; خدمات اجتماعية

## Che cosa fa

# it: A Crema due gruppi riuniscono 28 enti. Il Consorzio sul Serio guida uno dei gruppi.
p-877jy = في كريما مجموعتان تجمعان 28 جهة. يقود Consorzio sul Serio إحدى المجموعتين.
# it: Gli enti progettano i servizi sociali con il [Comune di Crema][1]. Per chiedere aiuto leggi [gli aiuti a Crema][2].
# note: [1] = enti/comune-di-crema
# note: [2] = servizi/crema-aiuti-sociali
p-bj623 = تصمم الجهات الخدمات الاجتماعية مع [بلدية كريما][1]. لطلب المساعدة اقرأ [المساعدات في كريما][2].
