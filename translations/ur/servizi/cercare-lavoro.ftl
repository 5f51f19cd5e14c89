### Cercare lavoro con il centro per l'impiego — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cercare lavoro con il centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = روزگار کا دفتر
title = روزگار کے دفتر سے کام ڈھونڈنا
# it: Un ufficio pubblico e gratuito che ti aiuta a trovare un lavoro o un corso.
summary = سرکاری اور مفت دفتر جو کام یا کورس ڈھونڈنے میں آپ کی مدد کرتا ہے۔
# it: lavoro; disoccupato; curriculum; centro per l'impiego; DID; ufficio di collocamento; collocamento
# term: did → { -did } = کام کے لیے تیار ہونے کا اقرار نامہ
# term: ufficio di collocamento → { -centro-per-l-impiego } = روزگار کا دفتر
keywords = کام; نوکری; بے روزگار; سی وی; چینترو امپیگو; DID; نوکری کا دفتر
# it: il curriculum, se ce l'hai
f-nsabb = سی وی (curriculum)، اگر آپ کے پاس ہے
# it: la dichiarazione di disponibilità al lavoro
f-5w58f = کام کے لیے تیار ہونے کا اقرار نامہ
# it: un colloquio e un patto con i passi da fare
f-gvxv4 = ایک ملاقات، اور ایک معاہدہ جس میں اگلے قدم لکھے ہیں
# it: Il [centro per l'impiego][1] è un ufficio pubblico. In Lombardia lo gestisce la Provincia.
# note: [1] = termini/centro-per-l-impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = روزگار کا دفتر
p-9hx4g = [روزگار کا دفتر (centro per l'impiego)][1] سرکاری دفتر ہے۔ لومباردیا میں اسے صوبہ (Provincia) چلاتا ہے۔

## A chi è rivolto

# it: A chi non ha lavoro o vuole cambiarlo. Se non sei cittadino dell'Unione europea, serve un permesso che fa lavorare.
p-4nwmg = ان کے لیے جن کے پاس کام نہیں ہے یا جو کام بدلنا چاہتے ہیں۔ اگر آپ یورپی یونین کے شہری نہیں ہیں تو ایسا اجازت نامہ چاہیے جس پر کام کی اجازت ہو۔

## Come fare

# it: Chiedi al Comune o alla [Provincia][1] qual è il centro della tua zona.
# note: voce 1 di 6
# note: [1] = enti/provincia-di-cremona
l-9982h = بلدیہ (Comune) یا [صوبے (Provincia)][1] سے پوچھیں کہ آپ کے علاقے کا دفتر کون سا ہے۔
# it: Prendi un appuntamento.
# note: voce 2 di 6
l-fhg5p = ملاقات کا وقت لیں۔
# it: Firma la [DID][1]: dici che sei senza lavoro e pronto a lavorare.
# note: voce 3 di 6
# note: [1] = termini/did
# term: did → { -did } = کام کے لیے تیار ہونے کا اقرار نامہ
l-xxegq = [DID][1] پر دستخط کریں: آپ کہتے ہیں کہ آپ کے پاس کام نہیں ہے اور آپ کام کے لیے تیار ہیں۔
# it: Fai il colloquio. Racconta che lavori hai fatto e che cosa sai fare.
# note: voce 4 di 6
l-ue7qr = ملاقات پر جائیں۔ بتائیں کہ آپ نے کون سے کام کیے ہیں اور آپ کو کیا آتا ہے۔
# it: Firma il **patto di servizio**. Dice che cosa fai tu e che cosa fa il centro.
# note: voce 5 di 6
l-equ8f = **patto di servizio** (سروس کا معاہدہ) پر دستخط کریں۔ اس میں لکھا ہے کہ آپ کیا کریں گے اور دفتر کیا کرے گا۔
# it: Vai a tutti gli appuntamenti.
# note: voce 6 di 6
l-eqw4j = ہر ملاقات پر جائیں۔

## Cosa si ottiene

# it: aiuto per scrivere il curriculum
# note: voce 1 di 3
l-92477 = سی وی لکھنے میں مدد
# it: offerte di lavoro
# note: voce 2 di 3
l-em8hw = نوکریوں کی پیشکش
# it: corsi e [tirocini][1]
# note: voce 3 di 3
# note: [1] = termini/tirocinio
# term: tirocini → { -tirocinio } = کام سیکھنے کی تربیت
l-iighg = کورس اور [کام سیکھنے کی تربیت (tirocini)][1]

## Casi particolari

# it: **Perdi il lavoro?** Non perdi subito il permesso. Con il permesso per [attesa occupazione][1] hai di solito almeno un anno per cercare.
# note: voce 1 di 3
# note: [1] = termini/attesa-occupazione
# term: attesa occupazione → { -attesa-occupazione } = کام کی تلاش کا اجازت نامہ
l-w6d8v = **کیا آپ کی نوکری ختم ہو گئی؟** آپ کا اجازت نامہ فوراً ختم نہیں ہوتا۔ [کام کی تلاش (attesa occupazione)][1] کے اجازت نامے کے ساتھ آپ کے پاس کام ڈھونڈنے کے لیے عام طور پر کم از کم ایک سال ہوتا ہے۔
# it: **Richiedenti asilo.** Dopo un certo tempo dalla domanda puoi lavorare.
# note: voce 2 di 3
# term: richiedenti asilo → { -richiedente-asilo } = پناہ کی درخواست دینے والا
l-t5gkf = **پناہ کی درخواست دینے والے۔** درخواست سے کچھ عرصے بعد آپ کام کر سکتے ہیں۔
# it: Ci sono anche **agenzie per il lavoro** private. Per chi cerca lavoro sono gratis.
# note: voce 3 di 3
l-6hmsq = نجی **agenzie per il lavoro** (نوکری دلانے والی کمپنیاں) بھی ہیں۔ کام ڈھونڈنے والوں کے لیے یہ مفت ہیں۔
# it: Non pagare mai per avere un lavoro. È vietato chiedere soldi a chi cerca lavoro.
# note: critico: qui uno sbaglio può fare danno
p-n8ici = کام ملنے کے لیے کبھی پیسے نہ دیں۔ کام ڈھونڈنے والے سے پیسے مانگنا منع ہے۔

## Se qualcosa va male

# it: Se qualcosa va male
t-j8jcx = اگر کوئی مسئلہ ہو جائے
# it: Se salti un appuntamento senza motivo, puoi perdere aiuti. Se stai male, porta il certificato del medico.
p-aujwp = اگر آپ وجہ کے بغیر ملاقات پر نہ جائیں تو امداد ختم ہو سکتی ہے۔ اگر طبیعت خراب ہو تو ڈاکٹر کا سرٹیفکیٹ لے جائیں۔
