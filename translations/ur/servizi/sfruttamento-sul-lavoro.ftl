### Lavoro sfruttato o in nero: chiedere aiuto — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavoro sfruttato o in nero: chiedere aiuto
# term: in nero → { -lavoro-nero } = بغیر معاہدے کا کام
title = کام میں استحصال یا بغیر معاہدے کا کام: مدد مانگنا
# it: Se ti pagano pochissimo, ti minacciano o lavori in nero, ci sono aiuti.
# term: in nero → { -lavoro-nero } = بغیر معاہدے کا کام
summary = اگر آپ کو بہت کم پیسے دیتے ہیں، دھمکاتے ہیں یا آپ بغیر معاہدے کے کام کرتے ہیں تو مدد موجود ہے۔
# it: sfruttamento; caporalato; lavoro nero; campi; minacce; ispettorato; paga bassa; non mi pagano; ricatto
# term: lavoro nero → { -lavoro-nero } = بغیر معاہدے کا کام
keywords = استحصال; کم تنخواہ; بغیر کنٹریکٹ; کھیتوں کا کام; دھمکیاں; ٹھیکیدار; لاوورو نیرو; تنخواہ نہیں دیتے; بلیک میل
# it: ascolto, consiglio e protezione
f-2hpvz = بات سننا، مشورہ اور حفاظت
# it: la telefonata
f-r3hj7 = فون کال
# it: tratta
# term: tratta → { -tratta } = انسانوں کی خرید و فروخت
f-hswzc = انسانوں کی خرید و فروخت
# it: emergenza
f-3hhz4 = ایمرجنسی
# it: Se hai bisogno di lavorare, nessuno può approfittarne. Sfruttare un lavoratore è un **reato**.
p-8cjyu = اگر آپ کو کام کی ضرورت ہے تو کوئی اس سے فائدہ نہیں اٹھا سکتا۔ کام کرنے والے کا استحصال **جرم** ہے۔

## A chi è rivolto

# it: A chi lavora con una paga molto bassa, troppe ore, minacce o alloggi pessimi. Vale anche per chi lavora [in nero][1] o è senza permesso.
# note: [1] = termini/lavoro-nero
# term: in nero → { -lavoro-nero } = بغیر معاہدے کا کام
p-hben2 = ان کے لیے جو بہت کم تنخواہ، بہت زیادہ گھنٹوں، دھمکیوں یا بہت بری رہائش میں کام کرتے ہیں۔ ان کے لیے بھی جو [بغیر معاہدے کے (in nero)][1] کام کرتے ہیں یا جن کے پاس اجازت نامہ نہیں ہے۔

## Come fare

# it: Se qualcuno ti minaccia o ti picchia adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-btixv = اگر کوئی ابھی آپ کو دھمکا رہا ہے یا مار رہا ہے تو { $phone-emergenza } پر فون کریں۔
# it: Metti da parte le prove: messaggi, foto del posto, nomi, ore di lavoro.
# note: voce 1 di 5
l-afrjd = ثبوت جمع رکھیں: پیغام، جگہ کی تصویریں، نام، کام کے گھنٹے۔
# it: Chiama il { $phone-tratta }. È gratis e puoi non dire il tuo nome.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
# term: tratta → { -tratta } = انسانوں کی خرید و فروخت
l-5cyrr = { $phone-tratta } پر فون کریں۔ یہ مفت ہے اور آپ چاہیں تو اپنا نام نہ بتائیں۔
# it: Oppure vai da un [sindacato][1]. Ti ascolta anche senza permesso.
# note: voce 3 di 5
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = مزدور یونین
l-y6r93 = یا کسی [مزدور یونین (sindacato)][1] کے پاس جائیں۔ وہ اجازت نامے کے بغیر بھی آپ کی بات سنتی ہے۔
# it: Prima di andare alla polizia o all'Ispettorato, parla con loro o con un avvocato.
# note: voce 4 di 5
l-9z94c = پولیس یا Ispettorato (مزدوری کے معائنے کے دفتر) جانے سے پہلے ان سے یا وکیل سے بات کریں۔
# it: Decidi con calma i passi.
# note: voce 5 di 5
l-3549v = اگلے قدم آرام سے سوچ کر طے کریں۔

## Cosa si ottiene

# it: un consiglio sui soldi che ti spettano
# note: voce 1 di 3
l-n2e8z = آپ کے حق کے پیسوں کے بارے میں مشورہ
# it: un posto sicuro, se sei in pericolo
# note: voce 2 di 3
l-wmd58 = محفوظ جگہ، اگر آپ خطرے میں ہیں
# it: in certi casi un **permesso di soggiorno** per chi è sfruttato
# note: voce 3 di 3
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
l-fk3yk = کچھ صورتوں میں استحصال کا شکار شخص کے لیے **رہائشی اجازت نامہ**
# it: Il permesso non è automatico. Prima di denunciare, chiedi a un avvocato che cosa rischi e che cosa puoi avere.
# note: critico: qui uno sbaglio può fare danno
p-6r8vb = اجازت نامہ خود بخود نہیں ملتا۔ پولیس میں رپورٹ سے پہلے وکیل سے پوچھیں کہ آپ کو کیا خطرہ ہے اور کیا مل سکتا ہے۔

## Casi particolari

# it: Anche chi lavora in nero ha diritto alla paga per il lavoro fatto.
# term: in nero → { -lavoro-nero } = بغیر معاہدے کا کام
p-tnyhz = { -lavoro-nero(case: "obl") } کرنے والے کو بھی کیے ہوئے کام کی تنخواہ کا حق ہے۔

## Se qualcosa va male

# it: Se qualcosa va male
t-ts4t7 = اگر کوئی مسئلہ ہو جائے
# it: Hai perso casa e lavoro insieme? Dillo subito al telefono: possono cercare un posto per te. L'avvocato può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-s8sna = کیا گھر اور کام دونوں ایک ساتھ چلے گئے؟ فون پر فوراً بتائیں: وہ آپ کے لیے جگہ ڈھونڈ سکتے ہیں۔ وکیل کی فیس [حکومت دے سکتی ہے][1]۔
