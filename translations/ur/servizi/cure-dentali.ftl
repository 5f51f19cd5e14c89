### Andare dal dentista — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Andare dal dentista
title = دانتوں کے ڈاکٹر کے پاس جانا
# it: Mal di denti e cure dei denti: che cosa paga il Servizio sanitario e a chi chiedere.
# term: servizio sanitario → { -servizio-sanitario-nazionale } = صحت کا سرکاری نظام
summary = دانت کا درد اور دانتوں کا علاج: صحت کا سرکاری نظام کس کے پیسے دیتا ہے اور کہاں پوچھیں۔
# it: dentista; mal di denti; male ai denti; dolore ai denti; mi fa male un dente; denti; dente rotto; togliere un dente; carie; dente cariato; gengive; ascesso; apparecchio per i denti; dentiera; odontoiatra
keywords = دانتوں کا ڈاکٹر; ڈینٹسٹ; دینتیستا; دانت کا درد; دانت میں درد; میرے دانت میں درد ہے; داڑھ میں درد; دانت; داڑھ; ٹوٹا دانت; دانت نکلوانا; دانت میں کیڑا; دانت بھروانا; مسوڑھے; مسوڑھوں کی سوجن; دانتوں کے بریسز; نقلی دانت; سڑا ہوا دانت
# it: la tessera sanitaria o il codice STP
# term: tessera sanitaria → { -tessera-sanitaria } = صحت کارڈ
# term: codice stp → { -stp } = بغیر اجازت نامے والوں کے علاج کا کوڈ
f-qapvt = { -tessera-sanitaria } یا STP کوڈ
# it: la ricetta del medico, se il CUP la chiede
# term: ricetta → { -ricetta } = ڈاکٹر کا نسخہ
# term: cup → { -cup } = معائنے کی بکنگ کا دفتر
f-eb3k7 = { -ricetta }، اگر معائنے کی بکنگ کا دفتر (CUP) مانگے
# it: il foglio dell'esenzione, se ce l'hai
# term: esenzione → { -esenzione } = علاج کی فیس کی معافی
f-3gim2 = فیس کی معافی (esenzione) کا کاغذ، اگر آپ کے پاس ہے
# it: una visita dal dentista o una cura urgente
f-6s443 = دانتوں کے ڈاکٹر کا معائنہ یا فوری علاج
# it: emergenza
f-4n43d = ایمرجنسی
# it: Prenota Salute
f-smvn8 = ===
# it: Il [Servizio sanitario][1] paga solo una parte delle cure dei denti. Per le altre vai da un dentista privato e paghi tu.
# note: [1] = termini/servizio-sanitario-nazionale
# term: servizio sanitario → { -servizio-sanitario-nazionale } = صحت کا سرکاری نظام
p-2d8bg = [صحت کا سرکاری نظام (Servizio sanitario)][1] دانتوں کے علاج کے صرف ایک حصے کے پیسے دیتا ہے۔ باقی علاج کے لیے آپ پرائیویٹ ڈینٹسٹ کے پاس جاتے ہیں اور پیسے خود دیتے ہیں۔

## A chi è rivolto

# it: Il Servizio sanitario dà:
# term: servizio sanitario → { -servizio-sanitario-nazionale } = صحت کا سرکاری نظام
p-ksq57 = { -servizio-sanitario-nazionale } یہ دیتا ہے:
# it: a tutti: una visita dal dentista e le **cure urgenti** per dolore forte, infezione o sangue
# note: voce 1 di 3
l-nt3gw = سب کو: دانتوں کے ڈاکٹر کا ایک معائنہ، اور تیز درد، انفیکشن یا خون بہنے پر **فوری علاج**
# it: a bambini e ragazzi da 0 a 14 anni: controlli e alcune cure
# note: voce 2 di 3
l-xt3sv = 0 سے 14 سال کے بچوں کو: معائنے اور کچھ علاج
# it: alle persone in difficoltà, per salute o per soldi: altre cure. Ogni Regione ha regole diverse: chiedi
# note: voce 3 di 3
l-m2b58 = صحت یا پیسوں کی وجہ سے مشکل میں پڑے لوگوں کو: دوسرے علاج۔ قاعدے ہر علاقے (Regione) میں مختلف ہیں: پوچھیں
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
p-kmyg4 = کیا آپ Crema یا قریب کی بلدیات میں رہتے ہیں؟ آپ کا [ASST][1] دوسرا ہے: بلدیہ (Comune) سے پوچھیں۔

## Come fare

# it: Respiri male o non riesci a inghiottire? Chiama subito il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-mwzqv = کیا سانس لینے میں مشکل ہے یا نگلا نہیں جاتا؟ فوراً { $phone } پر فون کریں۔
# it: Faccia gonfia con febbre, o sangue che non si ferma: vai subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = ہسپتال کی ایمرجنسی
p-zmxcw = چہرہ سوجا ہوا ہے اور بخار ہے، یا خون رک نہیں رہا: فوراً [ہسپتال کی ایمرجنسی (pronto soccorso)][1] جائیں۔
# it: Un incidente ti ha fatto cadere un dente? Vai subito al pronto soccorso. Prendi con te il dente, in un po' di latte.
# note: critico: qui uno sbaglio può fare danno
# term: pronto soccorso → { -pronto-soccorso } = ہسپتال کی ایمرجنسی
p-7mwta = کیا حادثے میں دانت نکل گیا؟ فوراً { -pronto-soccorso } جائیں۔ دانت تھوڑے سے دودھ میں رکھ کر ساتھ لے جائیں۔
# it: Hai male ai denti? Chiedi al [medico di famiglia][1]. Per un bambino chiedi al [pediatra][2].
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: medico di famiglia → { -medico-di-base } = فیملی ڈاکٹر
# term: pediatra → { -pediatra-di-libera-scelta } = بچوں کا ڈاکٹر
l-255vg = دانت میں درد ہے؟ [فیملی ڈاکٹر][1] سے پوچھیں۔ بچے کے لیے [بچوں کے ڈاکٹر (pediatra)][2] سے پوچھیں۔
# it: Di' da quando hai male e quali medicine prendi. Di' se sei incinta o hai allergie.
# note: voce 2 di 6
l-ahstc = بتائیں کہ درد کب سے ہے اور آپ کون سی دوائیں لیتے ہیں۔ اگر آپ حاملہ ہیں یا کسی چیز سے الرجی ہے تو بتائیں۔
# it: Chiedi quali cure ti spettano e se serve la [ricetta][1].
# note: voce 3 di 6
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = ڈاکٹر کا نسخہ
l-6hgib = پوچھیں کہ آپ کو کون سے علاج کا حق ہے اور کیا [ڈاکٹر کا نسخہ (ricetta)][1] چاہیے۔
# it: Prenota al [CUP][1] o sul sito { $web }. Leggi [come si prenota][2]. Se hai molto male, dillo.
# note: voce 4 di 6
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/cup
# note: [2] = servizi/prenotare-una-visita
# term: cup → { -cup } = معائنے کی بکنگ کا دفتر
l-2qcca = [معائنے کی بکنگ کے دفتر (CUP)][1] میں یا ویب سائٹ { $web } پر بکنگ کریں۔ پڑھیں [بکنگ کیسے کریں][2]۔ اگر بہت درد ہے تو بتائیں۔
# it: Il Servizio sanitario non paga la tua cura? Cerca un dentista privato.
# note: voce 5 di 6
# term: servizio sanitario → { -servizio-sanitario-nazionale } = صحت کا سرکاری نظام
l-yjkhi = کیا { -servizio-sanitario-nazionale } آپ کے علاج کے پیسے نہیں دیتا؟ کوئی پرائیویٹ ڈینٹسٹ ڈھونڈیں۔
# it: Prima della cura chiedi al dentista privato il **preventivo** scritto. Il preventivo dice quali cure fai e quanto costano.
# note: voce 6 di 6
l-sbrr2 = علاج سے پہلے پرائیویٹ ڈینٹسٹ سے لکھا ہوا **preventivo** (خرچ کا تخمینہ) مانگیں۔ اس میں لکھا ہوتا ہے کہ کون سا علاج ہوگا اور کتنے پیسے لگیں گے۔

## Quanto costa

# it: Con il Servizio sanitario di solito paghi il [ticket][1]. Chiedi se hai diritto a una [esenzione][2]. Se non sei iscritto al Servizio sanitario, chiedi prima.
# note: [1] = termini/ticket
# note: [2] = termini/esenzione
# term: servizio sanitario → { -servizio-sanitario-nazionale } = صحت کا سرکاری نظام
# term: ticket → { -ticket } = علاج کی فیس
# term: esenzione → { -esenzione } = علاج کی فیس کی معافی
p-bcrdh = { -servizio-sanitario-nazionale(case: "obl") } میں عام طور پر [علاج کی فیس (ticket)][1] دینی پڑتی ہے۔ پوچھیں کہ کیا آپ کو [فیس کی معافی (esenzione)][2] کا حق ہے۔ اگر { -servizio-sanitario-nazionale(case: "obl") } میں آپ کا اندراج نہیں ہے تو پہلے پوچھیں۔
# it: Dal dentista privato paghi tutto tu. Puoi chiedere il preventivo a più dentisti. Chiedi se puoi pagare a rate.
p-ca23h = پرائیویٹ ڈینٹسٹ کے ہاں سارے پیسے آپ خود دیتے ہیں۔ آپ کئی ڈینٹسٹوں سے خرچ کا تخمینہ مانگ سکتے ہیں۔ پوچھیں کہ کیا قسطوں میں دے سکتے ہیں۔
# it: Paga con carta o bonifico e conserva le ricevute. Così con la [dichiarazione dei redditi][1] puoi pagare meno tasse. Chiedi a un [CAF][2].
# note: [1] = servizi/dichiarazione-dei-redditi
# note: [2] = termini/caf
# term: ricevute → { -ricevuta-del-permesso } = اجازت نامے کی رسید
# term: dichiarazione dei redditi → { -modello-730 } = سالانہ ٹیکس کا فارم 730
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
p-zd5n9 = کارڈ سے یا بینک سے پیسے بھیج کر ادائیگی کریں اور رسیدیں سنبھال کر رکھیں۔ اس طرح [آمدنی کے گوشوارے (dichiarazione dei redditi)][1] میں آپ کا ٹیکس کم ہو سکتا ہے۔ [ٹیکس میں مدد کے دفتر (CAF)][2] سے پوچھیں۔

## Casi particolari

# it: **Non hai il permesso?** Con il codice [STP][1] hai le cure urgenti ed essenziali, anche per i denti. Leggi [come si chiede][2].
# note: voce 1 di 4
# note: [1] = termini/stp
# note: [2] = servizi/cure-senza-permesso
# term: stp → { -stp } = بغیر اجازت نامے والوں کے علاج کا کوڈ
l-kccxa = **کیا آپ کے پاس اجازت نامہ نہیں ہے؟** [STP][1] کوڈ سے فوری اور ضروری علاج ملتا ہے، دانتوں کا بھی۔ پڑھیں [درخواست کیسے دیں][2]۔
# it: **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 2 di 4
# note: [1] = servizi/cure-non-urgenti
l-5a456 = **کیا رات یا اتوار ہے؟** پڑھیں [کیا کرنا ہے][1]۔
# it: **Apparecchio o dentiera?** Il Servizio sanitario li paga solo in alcuni casi. Chiedi prima.
# note: voce 3 di 4
# term: servizio sanitario → { -servizio-sanitario-nazionale } = صحت کا سرکاری نظام
l-ptpau = **دانتوں کے بریسز یا نقلی دانت؟** { -servizio-sanitario-nazionale } ان کے پیسے صرف کچھ صورتوں میں دیتا ہے۔ پہلے پوچھیں۔
# it: **Non parli bene italiano?** Quando prenoti, chiedi se c'è un [mediatore][1]. È meglio non far tradurre ai bambini.
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-9cgjb = **کیا آپ اطالوی اچھی نہیں بولتے؟** بکنگ کے وقت پوچھیں کہ کیا [ثقافتی ثالث (mediatore)][1] ہے۔ بہتر ہے کہ بچوں سے ترجمہ نہ کرائیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-vz5zv = اگر کوئی مسئلہ ہو جائے
# it: L'appuntamento è fra molto tempo e stai peggio? Torna dal medico.
p-yz362 = کیا تاریخ آنے میں بہت وقت ہے اور طبیعت زیادہ خراب ہے؟ دوبارہ ڈاکٹر کے پاس جائیں۔
# it: Non hai soldi per le cure? Chiedi ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-qjb44 = علاج کے لیے پیسے نہیں ہیں؟ [سوشل سروسز (servizi sociali)][1] سے پوچھیں۔
# it: Fatti curare solo da un dentista iscritto all'**albo**, l'elenco dei dentisti. Se hai un dubbio, chiedi al medico.
p-kby6c = علاج صرف اس ڈینٹسٹ سے کرائیں جس کا نام **albo** (دانتوں کے ڈاکٹروں کی سرکاری فہرست) میں ہے۔ شک ہو تو اپنے ڈاکٹر سے پوچھیں۔
