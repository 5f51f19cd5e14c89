### Comune di Crema — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Crema
title = بلدية كريما
# it: Il municipio di Crema. Progetta i servizi sociali insieme ad altri enti.
summary = دار بلدية كريما. تصمم الخدمات الاجتماعية مع جهات أخرى.
# it: municipio; comune; Crema; Cremasco; servizi sociali
keywords = دار البلدية; بلدية; كريما; كريماسكو; خدمات اجتماعية

## Che cosa fa

# it: Il Comune di Crema ha scelto di progettare i servizi sociali con 28 enti del terzo settore. Il piano dura cinque anni.
p-vdnif = اختارت بلدية كريما أن تصمم الخدمات الاجتماعية مع 28 جهة غير ربحية. تستمر الخطة خمس سنوات.
# it: I servizi riguardano quattro problemi:
p-tghjs = تتعلق الخدمات بأربع مشكلات:
# it: la povertà
# note: voce 1 di 4
l-frigw = الفقر
# it: la tutela legale
# note: voce 2 di 4
l-k5zti = الحماية القانونية
# it: la ricerca di un lavoro
# note: voce 3 di 4
l-jv484 = البحث عن عمل
# it: le emergenze della casa, soprattutto quando non puoi pagare l'affitto e non è colpa tua
# note: voce 4 di 4
l-q3mqk = حالات السكن الطارئة، خصوصًا عندما لا تستطيع دفع الإيجار دون ذنب منك
# it: Due gruppi riuniscono gli enti. Li guidano il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Se ti serve aiuto, leggi [come si chiede][3].
# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = servizi/crema-aiuti-sociali
p-wmnsk = ???
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Due gruppi guidano gli enti: Consorzio sul Serio e Fondazione Caritas. La notizia non ha una data: chiedi in Comune che cosa è attivo oggi.
# it: La notizia non ha una data: chiedi in Comune che cosa è attivo oggi.
# change: ~Due gruppi guidano gli enti: Consorzio sul Serio e Fondazione Caritas.~
p-yue6m = تقود هذه الجهاتِ مجموعتان: Consorzio sul Serio وFondazione Caritas. الخبر ليس له تاريخ: اسأل في البلدية عمّا هو قائم اليوم.
