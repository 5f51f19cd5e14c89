### traduzione giurata — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: traduzione giurata
title = حلفیہ ترجمہ
# it: Una traduzione ufficiale, con giuramento in tribunale o dal notaio.
summary = سرکاری ترجمہ، جس پر عدالت میں یا نوٹری (notaio) کے سامنے حلف اٹھایا جاتا ہے۔
# it: traduttore; asseverata; tribunale
keywords = مترجم; تصدیق شدہ ترجمہ; عدالت
# it: Chi traduce giura che la traduzione è fedele. Paghi il lavoro e il bollo.
p-tqksd = ترجمہ کرنے والا حلف اٹھاتا ہے کہ ترجمہ درست ہے۔ کام کے اور ٹیکس کے ٹکٹ کے پیسے لگتے ہیں۔
# it: Chiedi prima all'ufficio se serve davvero.
p-7nupi = پہلے دفتر سے پوچھیں کہ کیا واقعی ضرورت ہے۔
