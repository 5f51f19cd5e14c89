### Chiedere l'ISEE — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere l'ISEE
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
title = ISEE بنوانا
# it: Il foglio che dice quanto è ricca la tua famiglia. Serve per pagare meno.
summary = وہ کاغذ جو بتاتا ہے کہ آپ کے خاندان کی مالی حالت کیسی ہے۔ اس سے آپ کم پیسے دیتے ہیں۔
# it: ISEE; DSU; reddito; CAF; mensa; bonus; indicatore
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
# term: dsu → { -dsu } = ISEE کا فارم
# term: reddito → { -reddito } = آمدنی
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
keywords = ISEE; ایزے; DSU; آمدنی; کاف; سکول کا کھانا; بونس
# it: il codice fiscale di tutta la famiglia
# term: codice fiscale → { -codice-fiscale } = ٹیکس کوڈ
f-353ye = پورے خاندان کے { -codice-fiscale }
# it: il contratto di affitto, se ce l'hai
f-dhypy = کرائے کا معاہدہ، اگر آپ کے پاس ہے
# it: saldo e giacenza media dei conti di due anni prima
# term: saldo e giacenza media → { -giacenza-media } = اکاؤنٹ کا بیلنس اور سال کا اوسط
f-hjnst = دو سال پہلے کا سب اکاؤنٹوں کا بیلنس اور سال کا اوسط (saldo e giacenza media)
# it: la targa di auto e moto
f-p5upf = گاڑی اور موٹر سائیکل کا نمبر
# it: l'attestazione ISEE
# term: attestazione isee → { -isee } = خاندان کی مالی حالت کا نمبر
f-xvsgr = ISEE کا سرٹیفکیٹ
# it: la prima volta nell'anno
f-68qfw = سال میں پہلی بار
# it: Un CAF lo prepara con te.
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
f-mwty5 = CAF اسے آپ کے ساتھ تیار کرتا ہے۔
# it: Entra con SPID o CIE.
# term: spid → { -spid } = محفوظ آن لائن شناخت
f-a3x7g = SPID یا CIE سے داخل ہوں۔
# it: INPS da telefono fisso
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
f-2fz23 = INPS، گھر کے فون سے
# it: INPS da cellulare
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
f-xvk26 = INPS، موبائل سے
# it: L'[ISEE][1] mette insieme redditi, risparmi e casa della famiglia. Un numero **basso** vuol dire che puoi avere più aiuti.
# note: [1] = termini/isee
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
# term: redditi → { -reddito } = آمدنی
p-4y89c = [ISEE][1] میں خاندان کی { -reddito }، بچت اور مکان کا حساب ہوتا ہے۔ **کم** نمبر کا مطلب ہے کہ آپ کو زیادہ امداد مل سکتی ہے۔

## A chi è rivolto

# it: A chi vive in Italia e chiede aiuti: nido, mensa, casa, bollette, assegni, università.
# term: nido → { -asilo-nido } = چھوٹے بچوں کی نرسری
# term: bollette → { -bolletta } = بجلی، گیس یا پانی کا بل
p-qupki = ان کے لیے جو اٹلی میں رہتے ہیں اور امداد مانگتے ہیں: نرسری، سکول کا کھانا، مکان، بل، الاؤنس، یونیورسٹی۔

## Come fare

# it: Telefona a un [CAF][1]. Chiedi l'elenco dei documenti.
# note: voce 1 di 5
# note: [1] = termini/caf
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
l-2rpf8 = کسی [ٹیکس میں مدد کے دفتر (CAF)][1] کو فون کریں۔ دستاویزات کی فہرست مانگیں۔
# it: Chiedi alla banca o alla posta [saldo e giacenza media][1].
# note: voce 2 di 5
# note: [1] = termini/giacenza-media
# term: saldo e giacenza media → { -giacenza-media } = اکاؤنٹ کا بیلنس اور سال کا اوسط
l-vaqk7 = بینک یا ڈاکخانے سے [بیلنس اور سال کا اوسط (saldo e giacenza media)][1] مانگیں۔
# it: Vai al CAF e firma la [DSU][1]. È la dichiarazione con i tuoi dati.
# note: voce 3 di 5
# note: [1] = termini/dsu
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
# term: dsu → { -dsu } = ISEE کا فارم
l-sizqb = CAF جائیں اور [DSU][1] پر دستخط کریں۔ یہ آپ کی معلومات کا اقرار نامہ ہے۔
# it: Dopo circa { $processing_time } ritira l'ISEE al CAF o sul sito { $web }.
# note: voce 4 di 5
# note: $processing_time = un dato; lo scrive il sito
# note: $web = un dato; lo scrive il sito
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
l-ceu6m = تقریباً { $processing_time } بعد ISEE کا کاغذ CAF سے یا ویب سائٹ { $web } سے لیں۔
# it: Controlla che ci siano tutte le persone della famiglia.
# note: voce 5 di 5
l-mr7q9 = دیکھیں کہ اس میں خاندان کے سب لوگ ہیں۔

## Tempi e scadenze

# it: L'ISEE vale fino al 31 dicembre. Ogni anno a **gennaio** rifallo.
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
p-bqwqv = ISEE 31 دسمبر تک کارآمد ہے۔ ہر سال **جنوری** میں دوبارہ بنوائیں۔

## Casi particolari

# it: **Hai perso il lavoro da poco?** Chiedi l'ISEE **corrente**. Guarda la situazione di adesso.
# note: voce 1 di 4
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
l-kjbk7 = **کیا آپ کی نوکری حال ہی میں ختم ہوئی؟** ISEE **corrente** مانگیں۔ یہ آج کی حالت دیکھتا ہے۔
# it: **Genitori non sposati o separati?** Ci sono regole speciali. Dillo al CAF.
# note: voce 2 di 4
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
l-pirja = **کیا والدین کی شادی نہیں ہوئی یا وہ الگ ہو گئے ہیں؟** اس کے خاص قاعدے ہیں۔ CAF کو بتائیں۔
# it: **Hai casa o soldi nel tuo Paese?** Scrivi anche quelli.
# note: voce 3 di 4
l-qad76 = **کیا آپ کے ملک میں آپ کا مکان یا پیسے ہیں؟** وہ بھی لکھیں۔
# it: Per il nido e l'assegno unico può servire l'ISEE **minorenni**.
# note: voce 4 di 4
# term: nido → { -asilo-nido } = چھوٹے بچوں کی نرسری
# term: assegno unico → { -assegno-unico } = بچوں کا ماہانہ الاؤنس
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
# term: minorenni → { -minore } = نابالغ
l-iqxf3 = نرسری اور { -assegno-unico(case: "obl") } کے لیے ISEE **minorenni** (نابالغوں کا ISEE) چاہیے ہو سکتا ہے۔
# it: Scrivi la verità. Una dichiarazione falsa è un reato e devi ridare i soldi.
# note: critico: qui uno sbaglio può fare danno
p-pnxci = سچ لکھیں۔ جھوٹا اقرار نامہ جرم ہے اور پیسے واپس کرنے پڑتے ہیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-2hixr = اگر کوئی مسئلہ ہو جائے
# it: Ci sono errori o parole come **omissioni**? Torna al CAF e chiedi di correggere.
# note: «omissioni» resta in italiano, con la traduzione tra parentesi: è scritto così sul foglio.
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
p-cgmmi = کیا غلطیاں ہیں یا **omissioni** (چھوٹی ہوئی معلومات) جیسے لفظ لکھے ہیں؟ CAF واپس جائیں اور درست کرنے کا کہیں۔
