### Ho perso i documenti o me li hanno rubati — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho perso i documenti o me li hanno rubati
title = میری دستاویزات گم یا چوری ہو گئیں
# it: Che cosa fare subito, e come chiedere i documenti nuovi.
summary = فوراً کیا کرنا ہے، اور نئی دستاویزات کیسے مانگیں۔
# it: smarrimento; furto; denuncia; duplicato; passaporto perso; permesso perso; ho perso; rubato; portafoglio
# term: denuncia → { -denuncia } = پولیس میں رپورٹ
# term: passaporto → { -passaporto } = پاسپورٹ
keywords = گم شدہ دستاویز; چوری; پولیس رپورٹ; پاسپورٹ گم; پرمیسو گم; ڈپلیکیٹ; کاغذ گم ہو گئے; چوری ہو گیا; بٹوہ
# it: una copia del documento, se ce l'hai
f-u23gd = دستاویز کی کاپی، اگر آپ کے پاس ہے
# it: la copia della denuncia
# term: denuncia → { -denuncia } = پولیس میں رپورٹ
f-burjn = پولیس رپورٹ کی کاپی
# it: la denuncia
# term: denuncia → { -denuncia } = پولیس میں رپورٹ
f-apxk7 = پولیس میں رپورٹ
# it: Prima di tutto fai la **denuncia**. Poi chiedi il documento nuovo.
# term: denuncia → { -denuncia } = پولیس میں رپورٹ
p-iyh3e = سب سے پہلے **پولیس میں رپورٹ** (denuncia) کریں۔ پھر نئی دستاویز مانگیں۔
# it: Hai perso solo la [tessera sanitaria][1]? La denuncia non serve. Chiedi una nuova tessera sul sito dell'Agenzia delle Entrate o all'[ASST][2].
# note: [1] = termini/tessera-sanitaria
# note: [2] = termini/asst
# term: tessera sanitaria → { -tessera-sanitaria } = صحت کارڈ
# term: denuncia → { -denuncia } = پولیس میں رپورٹ
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
p-gdahg = کیا صرف [صحت کارڈ (tessera sanitaria)][1] گم ہوا ہے؟ پولیس رپورٹ کی ضرورت نہیں۔ نیا کارڈ Agenzia delle Entrate کی ویب سائٹ پر یا [ASST][2] سے مانگیں۔

## A chi è rivolto

# it: A tutti.
p-78ydd = سب کے لیے۔

## Come fare

# it: Vai in [Questura][1], dai Carabinieri o alla Polizia locale.
# note: voce 1 di 4
# note: [1] = termini/questura
# term: questura → { -questura } = پولیس کا صدر دفتر
l-qyph2 = [Questura][1]، Carabinieri یا بلدیہ کی پولیس (Polizia locale) کے پاس جائیں۔
# it: Racconta che cosa è successo. Chiedi una copia della [denuncia][1].
# note: voce 2 di 4
# note: [1] = termini/denuncia
# term: denuncia → { -denuncia } = پولیس میں رپورٹ
l-38wk6 = بتائیں کہ کیا ہوا۔ [رپورٹ (denuncia)][1] کی کاپی مانگیں۔
# it: Se avevi carte di banca, chiama la banca e falle bloccare.
# note: voce 3 di 4
l-2q3wd = اگر بینک کے کارڈ بھی تھے تو بینک کو فون کر کے بند کرائیں۔
# it: Porta la copia della denuncia all'ufficio che fa il documento:
# note: voce 4 di 4
# term: denuncia → { -denuncia } = پولیس میں رپورٹ
l-znxwj = رپورٹ کی کاپی اس دفتر لے جائیں جو دستاویز بناتا ہے:
# it: Documento
c-n3spu = دستاویز
# it: Dove vai
c-dwp35 = آپ کہاں جاتے ہیں
# it: Permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
c-pppjs = رہائشی اجازت نامہ
# it: Posta o Questura: chiedi prima al patronato
# term: questura → { -questura } = پولیس کا صدر دفتر
# term: patronato → { -patronato } = مفت مدد کا دفتر
c-8fedh = ڈاکخانہ یا Questura: پہلے patronato سے پوچھیں
# it: Carta d'identità
# term: carta d'identità → { -carta-di-identita } = شناختی کارڈ
c-9phb9 = شناختی کارڈ (carta d'identità)
# it: Comune
c-q5snv = بلدیہ (Comune)
# it: Passaporto del tuo Paese
# term: passaporto → { -passaporto } = پاسپورٹ
c-dc5eb = آپ کے ملک کا پاسپورٹ
# it: Consolato del tuo Paese
# term: consolato → { -consolato } = قونصل خانہ اور سفارت خانہ
c-pv5dp = آپ کے ملک کا قونصل خانہ (consolato)
# it: Tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = صحت کارڈ
c-w3vj2 = صحت کارڈ (tessera sanitaria)
# it: Sito dell'Agenzia delle Entrate oppure ASST
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
c-csbm9 = Agenzia delle Entrate کی ویب سائٹ یا ASST
# it: Patente
c-giga3 = ڈرائیونگ لائسنس (patente)
# it: Polizia o Carabinieri: fai la denuncia **entro 48 ore**
# term: denuncia → { -denuncia } = پولیس میں رپورٹ
c-g7crd = پولیس یا Carabinieri: **زیادہ سے زیادہ 48 گھنٹوں میں** رپورٹ لکھوائیں

## Casi particolari

# it: Tieni sempre una foto dei documenti, in un posto sicuro. Una copia rende tutto più veloce.
p-fzwrm = دستاویزات کی تصویر ہمیشہ کسی محفوظ جگہ رکھیں۔ کاپی ہو تو سب کچھ جلدی ہوتا ہے۔

## Se qualcosa va male

# it: Se qualcosa va male
t-vrddv = اگر کوئی مسئلہ ہو جائے
# it: Nessuno può tenere il tuo passaporto contro la tua volontà: né un datore di lavoro, né un marito, né un padrone di casa. Se succede, chiedi [aiuto][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/tratta-e-sfruttamento
# term: passaporto → { -passaporto } = پاسپورٹ
# term: datore di lavoro → { -datore-di-lavoro } = کام دینے والا
p-k75ku = کوئی آپ کی مرضی کے خلاف آپ کا { -passaporto } نہیں رکھ سکتا: نہ { -datore-di-lavoro }، نہ شوہر، نہ مالک مکان۔ اگر ایسا ہو تو [مدد][1] مانگیں۔
