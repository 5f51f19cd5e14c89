### contratto di soggiorno — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contratto di soggiorno
title = رہائش کے لیے کام کا معاہدہ
# it: Il contratto che firmi con chi ti fa lavorare, per avere il permesso.
summary = وہ معاہدہ جس پر آپ کام دینے والے کے ساتھ دستخط کرتے ہیں تاکہ اجازت نامہ ملے۔
# it: lavoro; datore di lavoro
# term: datore di lavoro → { -datore-di-lavoro } = کام دینے والا
keywords = کام; کام دینے والا; رہائش; دستخط
# it: Lo firmano il lavoratore e il datore di lavoro. Dice anche che c'è un alloggio adatto. Di regola lo firmate entro 15 giorni dall'ingresso.
# term: datore di lavoro → { -datore-di-lavoro } = کام دینے والا
p-k7kyf = اس پر ملازم اور { -datore-di-lavoro } دستخط کرتے ہیں۔ اس میں یہ بھی لکھا ہے کہ رہنے کی مناسب جگہ ہے۔ عام طور پر آپ دونوں اٹلی میں داخل ہونے کے بعد زیادہ سے زیادہ 15 دن میں دستخط کرتے ہیں۔
# it: Senza questo contratto il permesso per lavoro non arriva.
p-tjbaa = اس معاہدے کے بغیر کام کا اجازت نامہ نہیں ملتا۔
