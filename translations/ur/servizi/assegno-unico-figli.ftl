### Assegno unico per i figli — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assegno unico per i figli
# term: assegno unico → { -assegno-unico } = بچوں کا ماہانہ الاؤنس
title = بچوں کا ماہانہ الاؤنس (assegno unico)
# it: Soldi ogni mese dall'INPS per i figli fino a 21 anni.
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
summary = 21 سال تک کے بچوں کے لیے INPS سے ہر مہینے پیسے۔
# it: assegno unico; assegni familiari; AUU; figli a carico; bonus figli
# term: assegno unico → { -assegno-unico } = بچوں کا ماہانہ الاؤنس
keywords = بچوں کے پیسے; اسینیو اونیکو; فیملی الاؤنس; بچوں کا بونس; AUU
# it: il codice fiscale dei figli e dei genitori
# term: codice fiscale → { -codice-fiscale } = ٹیکس کوڈ
f-78utt = بچوں اور والدین کے { -codice-fiscale }
# it: l'assegno ogni mese
f-9jtz9 = ہر مہینے الاؤنس
# it: Entra con SPID o CIE.
# term: spid → { -spid } = محفوظ آن لائن شناخت
f-i8g2e = SPID یا CIE سے داخل ہوں۔
# it: INPS da telefono fisso
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
f-s8tpj = INPS، گھر کے فون سے
# it: INPS da cellulare
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
f-bm386 = INPS، موبائل سے
# it: L'[assegno unico][1] è un aiuto per ogni figlio. Lo paga l'[INPS][2] ogni mese.
# note: [1] = termini/assegno-unico
# note: [2] = termini/inps
# term: assegno unico → { -assegno-unico } = بچوں کا ماہانہ الاؤنس
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
p-rni85 = [بچوں کا ماہانہ الاؤنس (assegno unico)][1] ہر بچے کے لیے امداد ہے۔ [INPS][2] یہ ہر مہینے دیتا ہے۔

## A chi è rivolto

# it: Alle famiglie con figli che hanno meno di 18 anni. Dai 18 al giorno prima dei 21 se il figlio studia, cerca lavoro o guadagna poco. Per i figli disabili non c'è limite di età.
p-smuss = ان خاندانوں کے لیے جن کے بچوں کی عمر 18 سال سے کم ہے۔ 18 سال سے لے کر 21 سال پورے ہونے سے ایک دن پہلے تک، اگر بچہ پڑھتا ہے، کام ڈھونڈ رہا ہے یا کم کماتا ہے۔ معذور بچوں کے لیے عمر کی حد نہیں ہے۔
# it: Se non sei cittadino dell'Unione europea, serve uno di questi permessi:
p-u84rj = اگر آپ یورپی یونین کے شہری نہیں ہیں تو ان میں سے ایک اجازت نامہ چاہیے:
# it: permesso di lungo periodo
# note: voce 1 di 3
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = طویل مدت کا یورپی اجازت نامہ
l-ttsvb = طویل مدت کا اجازت نامہ
# it: permesso per lavoro che permette di lavorare più di 6 mesi
# note: voce 2 di 3
l-gjykf = کام کا اجازت نامہ جس پر 6 مہینے سے زیادہ کام کر سکتے ہیں
# it: altri permessi che l'INPS accetta, come la protezione internazionale
# note: voce 3 di 3
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
# term: protezione internazionale → { -protezione-internazionale } = بین الاقوامی تحفظ
l-3qijr = دوسرے اجازت نامے جو INPS مانتا ہے، جیسے { -protezione-internazionale }
# it: La legge chiede anche la [residenza][1] in Italia e altre condizioni. Le regole sono cambiate più volte: controlla con un [patronato][2].
# note: [1] = termini/residenza
# note: [2] = termini/patronato
# term: residenza → { -residenza } = رہائش کا اندراج
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-nmgx3 = قانون اٹلی میں [رہائش کا اندراج (residenza)][1] اور دوسری شرطیں بھی مانگتا ہے۔ قاعدے کئی بار بدلے ہیں: [مفت مدد کے دفتر (patronato)][2] سے پوچھ لیں۔

## Come fare

# it: Chiedi l'[ISEE][1]. Non è obbligatorio, ma senza ISEE prendi il minimo.
# note: voce 1 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
l-akz7n = [ISEE][1] بنوائیں۔ یہ لازمی نہیں، مگر ISEE کے بغیر سب سے کم رقم ملتی ہے۔
# it: Prepara il codice fiscale dei figli e il tuo [IBAN][1].
# note: voce 2 di 5
# note: [1] = termini/iban
# term: codice fiscale → { -codice-fiscale } = ٹیکس کوڈ
# term: iban → { -iban } = بینک اکاؤنٹ کا کوڈ
l-zk6sc = بچوں کے { -codice-fiscale } اور اپنا [اکاؤنٹ کوڈ (IBAN)][1] تیار رکھیں۔
# it: Vai a un [patronato][1], oppure usa il sito { $web }.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مفت مدد کا دفتر
l-jnpfj = [مفت مدد کے دفتر (patronato)][1] جائیں، یا ویب سائٹ { $web } استعمال کریں۔
# it: Fai la domanda **una volta sola**. Poi l'assegno continua da solo.
# note: voce 4 di 5
l-z33wc = درخواست **صرف ایک بار** دیں۔ پھر الاؤنس خود چلتا رہتا ہے۔
# it: Ogni anno a gennaio rifai l'ISEE.
# note: voce 5 di 5
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
l-ikxjq = ہر سال جنوری میں ISEE دوبارہ بنوائیں۔

## Tempi e scadenze

# it: Se nasce un figlio, aggiungilo subito alla domanda. Se la domanda arriva entro giugno, prendi anche i mesi da marzo.
p-wab39 = اگر بچہ پیدا ہو تو اسے فوراً درخواست میں شامل کریں۔ اگر درخواست جون کے آخر تک پہنچ جائے تو مارچ سے لے کر سب مہینوں کے پیسے ملتے ہیں۔
# it: È nato un figlio? Aggiungilo entro **120 giorni dalla nascita**: ricevi i soldi già dal settimo mese di gravidanza.
p-fhqt6 = کیا بچہ پیدا ہوا ہے؟ **پیدائش کے بعد زیادہ سے زیادہ 120 دن** میں اس کا نام شامل کریں: آپ کو حمل کے ساتویں مہینے سے گن کر پیسے ملتے ہیں۔

## Casi particolari

# it: Il conto deve essere intestato a chi fa la domanda.
# note: voce 1 di 3
l-89pcw = اکاؤنٹ درخواست دینے والے کے نام ہونا چاہیے۔
# it: I genitori possono dividere l'assegno a metà.
# note: voce 2 di 3
l-7whnq = والدین الاؤنس آدھا آدھا بانٹ سکتے ہیں۔
# it: Se cambia qualcosa in famiglia, dillo all'INPS.
# note: voce 3 di 3
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
l-kzdku = اگر خاندان میں کچھ بدلے تو INPS کو بتائیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-8w2aj = اگر کوئی مسئلہ ہو جائے
# it: I pagamenti si fermano quando scade il permesso? Manda all'INPS la ricevuta del rinnovo. Se la domanda è respinta, il patronato può fare ricorso.
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
# term: patronato → { -patronato } = مفت مدد کا دفتر
# term: ricorso → { -ricorso } = عدالت میں اپیل
p-fir6t = کیا اجازت نامہ ختم ہونے پر پیسے رک گئے؟ INPS کو تجدید کی رسید بھیجیں۔ اگر درخواست نامنظور ہو تو patronato اپیل کر سکتا ہے۔
