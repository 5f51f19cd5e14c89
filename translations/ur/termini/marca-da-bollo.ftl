### marca da bollo — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: marca da bollo
title = ٹیکس کا ٹکٹ
# it: Un adesivo che compri per pagare una tassa su un documento.
summary = ایک ٹکٹ جو آپ خریدتے ہیں تاکہ کسی دستاویز کا ٹیکس ادا ہو۔ اسے کاغذ پر چپکاتے ہیں۔
# it: bollo; tassa; tabaccaio
keywords = بولو; ٹیکس; ٹکٹ; تاباکی
# it: È un adesivo. La compri dal tabaccaio e la metti sulla domanda.
p-xtb4x = یہ چپکنے والا ٹکٹ ہے۔ اسے tabaccaio (سگریٹ اور ٹکٹ کی دکان) سے خرید کر درخواست پر لگاتے ہیں۔
# it: L'ufficio ti dice quanto deve valere. Prima di comprarla, chiedi.
p-s5dwm = دفتر بتاتا ہے کہ کتنی قیمت کا چاہیے۔ خریدنے سے پہلے پوچھیں۔
