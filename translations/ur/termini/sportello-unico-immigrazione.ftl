### Sportello unico per l'immigrazione — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sportello unico per l'immigrazione
title = کام اور خاندان کی امیگریشن کا دفتر
# it: L'ufficio della Prefettura per il lavoro e la famiglia dei cittadini stranieri.
# term: prefettura → { -prefettura } = صوبے میں حکومت کا دفتر
summary = Prefettura کا دفتر جو غیر ملکی شہریوں کے کام اور خاندان کے معاملے دیکھتا ہے۔
# it: SUI; nulla osta; flussi
# term: nulla osta → { -nulla-osta } = این او سی (اجازت کا خط)
keywords = SUI; نولا اوستا; فلوسی
# it: Dà il [nulla osta][1] per lavorare o per far venire la famiglia.
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = این او سی (اجازت کا خط)
p-uzaxv = یہ کام کے لیے یا خاندان کو بلانے کے لیے [این او سی (nulla osta)][1] دیتا ہے۔
# it: Mandi la domanda in linea. Poi l'ufficio ti chiama per un appuntamento.
p-nrrmx = درخواست آن لائن بھیجیں۔ پھر دفتر آپ کو ملاقات کے لیے بلاتا ہے۔
