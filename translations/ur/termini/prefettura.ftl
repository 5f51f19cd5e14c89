### Prefettura — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prefettura
title = صوبے میں حکومت کا دفتر
# it: L'ufficio del Governo in ogni provincia.
summary = ہر صوبے میں حکومت کا دفتر۔
# it: UTG; prefetto; Governo
keywords = UTG; پریفیکٹ; حکومت; شہریت
# it: La Prefettura rappresenta il Governo nella provincia. Segue la cittadinanza, il ricongiungimento e il test di italiano.
# term: cittadinanza → { -cittadinanza } = شہریت
# term: ricongiungimento → { -ricongiungimento-familiare } = خاندان کو اٹلی بلانا
p-szpew = Prefettura صوبے میں حکومت کی نمائندگی کرتی ہے۔ یہ { -cittadinanza }، خاندان کو بلانے اور اطالوی زبان کے ٹیسٹ کے معاملے دیکھتی ہے۔
# it: Non è la [Questura][1]. La Questura è della polizia e dà i permessi.
# note: [1] = termini/questura
# term: questura → { -questura } = پولیس کا صدر دفتر
p-8abr8 = یہ [Questura][1] نہیں ہے۔ Questura پولیس کا ہے اور اجازت نامے دیتا ہے۔
