### Patronato, CAF o sindacato vicino a te — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Patronato, CAF o sindacato vicino a te
# term: patronato → { -patronato } = مفت مدد کا دفتر
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
# term: sindacato → { -sindacato } = مزدور یونین
title = آپ کے قریب مفت مدد کا دفتر (patronato)، CAF یا مزدور یونین
# it: Gli uffici che aiutano con le domande, il lavoro e le tasse. Ce ne sono in molti comuni.
summary = وہ دفتر جو درخواستوں، کام اور ٹیکس میں مدد کرتے ہیں۔ یہ بہت سی بلدیات میں ہیں۔
# it: patronato; CAF; sindacato; vicino; dove
# term: patronato → { -patronato } = مفت مدد کا دفتر
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
# term: sindacato → { -sindacato } = مزدور یونین
keywords = پاتروناتو; کاف; CAF; مزدور یونین; سنداکاتو; قریب; کہاں

## Che cosa fa

# it: Un [patronato][1] fa le domande per te. Un [CAF][2] fa le tasse e l'ISEE. Un [sindacato][3] difende chi lavora.
# note: [1] = termini/patronato
# note: [2] = termini/caf
# note: [3] = termini/sindacato
# term: patronato → { -patronato } = مفت مدد کا دفتر
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
# term: sindacato → { -sindacato } = مزدور یونین
p-xmrq4 = [مفت مدد کا دفتر (patronato)][1] آپ کے لیے درخواستیں دیتا ہے۔ [ٹیکس میں مدد کا دفتر (CAF)][2] ٹیکس اور ISEE کا کام کرتا ہے۔ [مزدور یونین (sindacato)][3] کام کرنے والوں کے حقوق کی حفاظت کرتی ہے۔

## Come trovarlo

# it: Come trovarlo
t-r55wy = اسے کیسے ڈھونڈیں
# it: Cerca su internet **patronato** e il nome del comune dove abiti.
# note: voce 1 di 3
# term: patronato → { -patronato } = مفت مدد کا دفتر
l-9gswm = انٹرنیٹ پر **patronato** (مفت مدد کا دفتر) اور جس بلدیہ میں آپ رہتے ہیں اس کا نام ڈھونڈیں۔
# it: Oppure chiedi in [Comune][1] dov'è quello più vicino.
# note: voce 2 di 3
# note: [1] = enti/comune-di-residenza
l-gbnzy = یا [بلدیہ (Comune)][1] سے پوچھیں کہ سب سے قریب دفتر کہاں ہے۔
# it: Telefona. Chiedi i giorni, i documenti e il prezzo.
# note: voce 3 di 3
l-7wzgf = فون کریں۔ دن، دستاویزات اور قیمت پوچھیں۔
# it: Per una domanda all'INPS puoi chiamare anche l'[INPS][1].
# note: [1] = enti/istituto-inps
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
p-rwxwn = INPS کو درخواست دینے کے لیے آپ [INPS][1] کو بھی فون کر سکتے ہیں۔
