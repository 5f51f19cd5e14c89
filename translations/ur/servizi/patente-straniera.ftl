### Guidare con una patente straniera — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Guidare con una patente straniera
title = غیر ملکی ڈرائیونگ لائسنس پر گاڑی چلانا
# it: Fino a quando vale la tua patente e come si cambia con una italiana.
summary = آپ کا لائسنس کب تک کارآمد ہے اور اطالوی لائسنس میں کیسے بدلتا ہے۔
# it: patente; conversione; guidare; esame di guida; motorizzazione; scuola guida; patente straniera; patente estera; convertire la patente; patente di guida; posso guidare; macchina
keywords = ڈرائیونگ لائسنس; پاتینتے; لائسنس بدلنا; گاڑی چلانا; ڈرائیونگ ٹیسٹ; ڈرائیونگ سکول; غیر ملکی لائسنس; لائسنس; پاکستانی لائسنس; لائسنس کنورٹ; ڈرائیونگ; گاڑی
# it: la patente straniera, con la traduzione se serve
f-zxr6i = غیر ملکی لائسنس، ضرورت ہو تو ترجمے کے ساتھ
# it: il certificato del medico per la patente
f-73udf = لائسنس کے لیے ڈاکٹر کا سرٹیفکیٹ
# it: la patente italiana
f-svieq = اطالوی ڈرائیونگ لائسنس
# it: Anche con una scuola guida, a pagamento.
f-utvsg = ڈرائیونگ سکول سے بھی، پیسے دے کر۔
# it: La tua patente può valere in Italia, ma non sempre per tutta la vita.
p-76888 = آپ کا لائسنس اٹلی میں کارآمد ہو سکتا ہے، مگر ہمیشہ ساری زندگی کے لیے نہیں۔

## A chi è rivolto

# it: A chi vive in Italia e ha una patente di un altro Paese.
p-kcvu3 = ان کے لیے جو اٹلی میں رہتے ہیں اور جن کے پاس دوسرے ملک کا لائسنس ہے۔

## Come fare

# it: **Patente di un Paese dell'Unione europea.** Vale fino alla scadenza. Poi chiedi quella italiana.
p-kp5jk = **یورپی یونین کے ملک کا لائسنس۔** آخری تاریخ تک کارآمد ہے۔ پھر اطالوی لائسنس مانگیں۔
# it: Sulla patente europea non c'è una scadenza? Cambiala dopo **2 anni** di residenza in Italia.
# term: residenza → { -residenza } = رہائش کا اندراج
p-4y6bx = کیا یورپی یونین کے ملک کے لائسنس پر آخری تاریخ نہیں ہے؟ اٹلی میں رہائش کے اندراج کے **2 سال** بعد اسے بدلوائیں۔
# it: **Patente di un altro Paese.**
p-k26wk = **کسی اور ملک کا لائسنس۔**
# it: Puoi guidare per **un anno** da quando hai la residenza. Di solito serve anche la traduzione ufficiale o il permesso internazionale di guida.
# note: voce 1 di 4
# term: residenza → { -residenza } = رہائش کا اندراج
l-6x5ka = رہائش کے اندراج (residenza) کے بعد **ایک سال** تک گاڑی چلا سکتے ہیں۔ عام طور پر سرکاری ترجمہ یا بین الاقوامی ڈرائیونگ پرمٹ بھی چاہیے۔
# it: Guarda sul sito { $web } se il tuo Paese ha un accordo con l'Italia.
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
l-mtw7a = ویب سائٹ { $web } پر دیکھیں کہ آپ کے ملک کا اٹلی سے معاہدہ ہے یا نہیں۔
# it: **Se c'è l'accordo**, chiedi il cambio alla Motorizzazione. Di solito non rifai l'esame, se avevi la patente prima della residenza in Italia.
# note: voce 3 di 4
# term: residenza → { -residenza } = رہائش کا اندراج
l-nu96d = **اگر معاہدہ ہے** تو Motorizzazione (لائسنس کے دفتر) سے لائسنس بدلوائیں۔ عام طور پر دوبارہ امتحان نہیں دینا ہوتا، اگر آپ کے پاس لائسنس اٹلی میں رہائش کے اندراج سے پہلے تھا۔
# it: **Se non c'è l'accordo**, devi fare l'esame in Italia: prima la teoria, poi la guida.
# note: voce 4 di 4
l-5nhzz = **اگر معاہدہ نہیں ہے** تو اٹلی میں امتحان دینا ضروری ہے: پہلے تھیوری، پھر ڈرائیونگ۔
# it: Dopo un anno di residenza la patente di un Paese fuori dall'Unione europea non basta più. Chi guida lo stesso rischia multe molto alte.
# note: critico: qui uno sbaglio può fare danno
# term: residenza → { -residenza } = رہائش کا اندراج
p-d8neu = { -residenza(case: "obl") } کے ایک سال بعد یورپی یونین سے باہر کے ملک کا لائسنس کافی نہیں رہتا۔ جو پھر بھی گاڑی چلائے اسے بہت بڑا جرمانہ ہو سکتا ہے۔

## Tempi e scadenze

# it: Non aspettare che finisca l'anno dalla residenza. Gli accordi con i Paesi cambiano: controlla l'elenco prima di cominciare.
# term: residenza → { -residenza } = رہائش کا اندراج
p-ek88m = رہائش کے اندراج کے بعد ایک سال ختم ہونے کا انتظار نہ کریں۔ ملکوں کے معاہدے بدلتے رہتے ہیں: شروع کرنے سے پہلے فہرست دیکھیں۔
# it: Se c'è l'accordo, chiedi il cambio prima possibile: dopo alcuni anni può servire l'esame.
p-hqcpy = اگر معاہدہ ہے تو جتنی جلدی ہو سکے لائسنس بدلوائیں: کچھ سالوں بعد امتحان دینا پڑ سکتا ہے۔

## Quanto costa

# it: Paghi le tasse della Motorizzazione, il medico e le traduzioni. I prezzi sono sul sito { $web }. Se usi una scuola guida, chiedi un preventivo scritto.
# note: $web = un dato; lo scrive il sito
p-kvq3j = آپ Motorizzazione کی فیس، ڈاکٹر اور ترجموں کے پیسے دیتے ہیں۔ قیمتیں ویب سائٹ { $web } پر ہیں۔ اگر ڈرائیونگ سکول جائیں تو خرچ کا لکھا ہوا اندازہ مانگیں۔

## Casi particolari

# it: L'esame di teoria si fa di solito in italiano. Chiedi alla Motorizzazione se ci sono altre lingue o aiuti.
p-z577a = تھیوری کا امتحان عام طور پر اطالوی میں ہوتا ہے۔ Motorizzazione سے پوچھیں کہ دوسری زبانیں یا کوئی مدد ہے یا نہیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-umt6f = اگر کوئی مسئلہ ہو جائے
# it: Attento a chi vende patenti o promette esami facili. È un reato anche per chi compra.
p-n4znj = جو لائسنس بیچے یا آسان امتحان کا وعدہ کرے اس سے بچیں۔ خریدنے والے کے لیے بھی یہ جرم ہے۔
