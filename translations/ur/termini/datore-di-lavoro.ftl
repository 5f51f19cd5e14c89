### datore di lavoro — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: datore di lavoro
title = کام دینے والا
# it: La persona o l'azienda per cui lavori.
summary = وہ شخص یا کمپنی جس کے لیے آپ کام کرتے ہیں۔
# it: capo; padrone; ditta; azienda
keywords = باس; مالک; کمپنی; فیکٹری
# it: Deve darti il [contratto][1], la paga e la [busta paga][2].
# note: [1] = termini/contratto-di-lavoro
# note: [2] = termini/busta-paga
# term: busta paga → { -busta-paga } = تنخواہ کی پرچی
p-p64zw = اس پر لازم ہے کہ آپ کو [معاہدہ (contratto)][1]، تنخواہ اور [تنخواہ کی پرچی (busta paga)][2] دے۔
