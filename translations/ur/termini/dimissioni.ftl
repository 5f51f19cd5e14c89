### dimissioni — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: dimissioni
title = استعفیٰ
# it: Quando sei tu a lasciare il lavoro.
summary = جب آپ خود نوکری چھوڑتے ہیں۔
# it: lasciare il lavoro; licenziarsi
keywords = نوکری چھوڑنا; کام چھوڑنا; ریزائن
# it: Di solito le dai in linea. Un [patronato][1] o un sindacato ti aiuta.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = مفت مدد کا دفتر
# term: sindacato → { -sindacato } = مزدور یونین
p-rd5x2 = عام طور پر آپ یہ آن لائن دیتے ہیں۔ [مفت مدد کا دفتر (patronato)][1] یا { -sindacato } آپ کی مدد کرتی ہے۔
# it: Hai cambiato idea? Se le hai date in linea, puoi ritirarle entro **7 giorni**.
p-f4gen = کیا آپ کا ارادہ بدل گیا ہے؟ اگر استعفیٰ آن لائن دیا تھا تو زیادہ سے زیادہ **7 دن** میں واپس لے سکتے ہیں۔
# it: Attento: dopo le dimissioni di solito non c'è la [NASpI][1].
# note: [1] = termini/naspi
# term: naspi → { -naspi } = بے روزگاری الاؤنس
p-akce8 = توجہ دیں: استعفے کے بعد عام طور پر [NASpI][1] نہیں ملتا۔
