### Comune di Crema — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Crema
title = Crema کی بلدیہ (Comune)
# it: Il municipio di Crema. Progetta i servizi sociali insieme ad altri enti.
summary = Crema کی بلدیہ۔ دوسرے اداروں کے ساتھ سماجی سروسز کی منصوبہ بندی کرتی ہے۔
# it: municipio; comune; Crema; Cremasco; servizi sociali
keywords = بلدیہ; کمونے; Crema; کریما; سوشل سروسز

## Che cosa fa

# it: Il Comune di Crema ha scelto di progettare i servizi sociali con 28 enti del terzo settore. Il piano dura cinque anni.
p-vdnif = Crema کی بلدیہ (Comune) نے فیصلہ کیا کہ سماجی سروسز کی منصوبہ بندی 28 غیر سرکاری اداروں کے ساتھ کرے۔ منصوبہ پانچ سال کا ہے۔
# it: I servizi riguardano quattro problemi:
p-tghjs = سروسز چار مسئلوں کے لیے ہیں:
# it: la povertà
# note: voce 1 di 4
l-frigw = غریبی
# it: la tutela legale
# note: voce 2 di 4
l-k5zti = قانونی مدد
# it: la ricerca di un lavoro
# note: voce 3 di 4
l-jv484 = کام کی تلاش
# it: le emergenze della casa, soprattutto quando non puoi pagare l'affitto e non è colpa tua
# note: voce 4 di 4
l-q3mqk = مکان کی ہنگامی صورتیں، خاص طور پر جب آپ کرایہ نہ دے سکیں اور آپ کا قصور نہ ہو
# it: Due gruppi riuniscono gli enti. Li guidano il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Se ti serve aiuto, leggi [come si chiede][3].
# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = servizi/crema-aiuti-sociali
p-wmnsk = ادارے دو گروپوں میں ہیں۔ ان کے سربراہ [Consorzio sul Serio][1] اور [Fondazione Caritas][2] ہیں۔ اگر آپ کو مدد چاہیے تو پڑھیں [کیسے مانگیں][3]۔
# it: La notizia non ha una data: chiedi in Comune che cosa è attivo oggi.
p-yue6m = خبر پر تاریخ نہیں ہے: بلدیہ سے پوچھیں کہ آج کیا چالو ہے۔
