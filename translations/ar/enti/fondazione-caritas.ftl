### Fondazione Caritas — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione Caritas
title = مؤسسة كاريتاس (Fondazione Caritas)
# it: Guida uno dei due gruppi di enti che lavorano con il Comune di Crema.
summary = تقود واحدة من المجموعتين من الجهات التي تعمل مع بلدية كريما.
# it: Caritas; Crema; povertà
keywords = كاريتاس; كريما; فقر

## Che cosa fa

# it: A Crema due gruppi riuniscono 28 enti. La Fondazione Caritas guida uno dei gruppi.
p-kj6rf = في كريما مجموعتان تجمعان 28 جهة. تقود Fondazione Caritas إحدى المجموعتين.
# it: Gli enti progettano i servizi sociali con il [Comune di Crema][1]. Per chiedere aiuto leggi [gli aiuti a Crema][2].
# note: [1] = enti/comune-di-crema
# note: [2] = servizi/crema-aiuti-sociali
p-e6sx4 = تصمم الجهات الخدمات الاجتماعية مع [بلدية كريما][1]. لطلب المساعدة اقرأ [المساعدات في كريما][2].
