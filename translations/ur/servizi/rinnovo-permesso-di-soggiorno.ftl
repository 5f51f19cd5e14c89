### Rinnovo del permesso di soggiorno alla posta — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rinnovo del permesso di soggiorno alla posta
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
title = ڈاکخانے سے رہائشی اجازت نامے کی تجدید
# it: Come chiedere il rinnovo del permesso con la busta dell'ufficio postale.
summary = ڈاکخانے کے لفافے سے اجازت نامے کی تجدید کی درخواست کیسے دیں۔
# it: permesso; kit postale; busta gialla; rinnovo; ricevuta; impronte; scadenza; quanto tempo per il permesso; quanto si aspetta il permesso; permesso in ritardo; permesso scaduto; quando arriva il permesso; rinnovare il permesso
# term: kit postale → { -kit-postale } = ڈاکخانے کا فارموں والا لفافہ
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
# term: impronte → { -impronte-digitali } = انگلیوں کے نشان
keywords = پرمیسو رینیو; تجدید; پیلا لفافہ; رسید; انگلیوں کے نشان; آخری تاریخ; سجورنو; پرمیسو میں کتنا وقت; سجورنو کب آئے گی; پرمیسو کا انتظار; پرمیسو ختم; سجورنو رینیو
# it: i documenti su lavoro, studio o famiglia
f-xzp2n = کام، پڑھائی یا خاندان کی دستاویزات
# it: la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
f-6r4sv = درخواست کی رسید
# it: il permesso di soggiorno rinnovato
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
f-8jprz = تجدید شدہ { -permesso-di-soggiorno }
# it: Negli uffici postali con lo Sportello Amico.
f-wsnvb = ان ڈاکخانوں میں جہاں Sportello Amico ہے۔
# it: Il permesso di soggiorno ha una data di scadenza. Per restare in Italia devi chiedere il **rinnovo**.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
p-g93k4 = { -permesso-di-soggiorno(case: "obl") } کی ایک آخری تاریخ ہوتی ہے۔ اٹلی میں رہنے کے لیے آپ کو **تجدید** (rinnovo) کی درخواست دینی ہوتی ہے۔

## A chi è rivolto

# it: A chi ha un permesso di soggiorno che sta per scadere. I cittadini dell'Unione europea non hanno bisogno del permesso.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
p-v53uw = ان کے لیے جن کا رہائشی اجازت نامہ ختم ہونے والا ہے۔ یورپی یونین کے شہریوں کو اجازت نامے کی ضرورت نہیں ہے۔

## Come fare

# it: Vai in un ufficio postale con lo Sportello Amico.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
l-bf7ri = ایسے ڈاکخانے جائیں جہاں Sportello Amico ہے۔
# it: Chiedi la [busta con i moduli][1] per il permesso. La busta è gratis.
# note: voce 2 di 8
# note: [1] = termini/kit-postale
l-ahwyy = اجازت نامے کے لیے [فارموں والا لفافہ (kit postale)][1] مانگیں۔ لفافہ مفت ہے۔
# it: Compila i moduli. Un [patronato][1] può aiutarti.
# note: voce 3 di 8
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مفت مدد کا دفتر
l-rkb8s = فارم بھریں۔ [مفت مدد کا دفتر (patronato)][1] آپ کی مدد کر سکتا ہے۔
# it: Compra una [marca da bollo][1] dal tabaccaio.
# note: voce 4 di 8
# note: [1] = termini/marca-da-bollo
# term: marca da bollo → { -marca-da-bollo } = ٹیکس کا ٹکٹ
l-vw9zs = tabaccaio (سگریٹ اور ٹکٹ کی دکان) سے [ٹیکس کا ٹکٹ (marca da bollo)][1] خریدیں۔
# it: Porta alla posta la busta **aperta**, con le copie. Porta anche il passaporto.
# note: voce 5 di 8
# term: passaporto → { -passaporto } = پاسپورٹ
l-q3gqw = **کھلا** لفافہ، فوٹو کاپیوں کے ساتھ، ڈاکخانے لے جائیں۔ { -passaporto } بھی لے جائیں۔
# it: Paga e tieni la ricevuta. Tieni anche il foglio con l'appuntamento.
# note: voce 6 di 8
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
l-emi4m = پیسے ادا کریں اور رسید سنبھال کر رکھیں۔ ملاقات کی تاریخ والا کاغذ بھی سنبھال کر رکھیں۔
# it: Vai in [Questura][1] il giorno dell'appuntamento. Lì lasci le [impronte][2].
# note: voce 7 di 8
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
# term: questura → { -questura } = پولیس کا صدر دفتر
# term: impronte → { -impronte-digitali } = انگلیوں کے نشان
l-mv3rm = ملاقات کے دن [Questura][1] جائیں۔ وہاں آپ [انگلیوں کے نشان (impronte digitali)][2] دیتے ہیں۔
# it: Quando il permesso è pronto, vai a prenderlo in Questura.
# note: voce 8 di 8
# term: questura → { -questura } = پولیس کا صدر دفتر
l-747aa = جب اجازت نامہ تیار ہو جائے تو اسے لینے Questura جائیں۔
# it: Tieni sempre con te la [ricevuta][1] della posta. Con la ricevuta puoi restare in Italia e lavorare mentre aspetti.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricevuta-del-permesso
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
p-k8bb9 = ڈاکخانے کی [رسید (ricevuta)][1] ہمیشہ اپنے پاس رکھیں۔ رسید کے ساتھ آپ انتظار کے دوران اٹلی میں رہ سکتے ہیں اور کام کر سکتے ہیں۔

## Tempi e scadenze

# it: Chiedi il rinnovo almeno sessanta giorni prima della scadenza. La legge fissa un tempo per la risposta: chiedi in Questura. Spesso serve più tempo.
# term: questura → { -questura } = پولیس کا صدر دفتر
p-v463f = آخری تاریخ سے کم از کم ساٹھ دن پہلے تجدید کی درخواست دیں۔ قانون میں جواب دینے کی ایک مدت مقرر ہے: Questura سے پوچھیں۔ اکثر زیادہ وقت لگتا ہے۔
# it: È già scaduto? Puoi ancora chiedere il rinnovo entro **60 giorni** dalla scadenza. Dopo rischi l'[espulsione][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = ملک بدری
p-9rsp8 = کیا یہ پہلے ہی ختم ہو چکا ہے؟ آپ اب بھی آخری تاریخ کے بعد زیادہ سے زیادہ **60 دن** میں تجدید کی درخواست دے سکتے ہیں۔ اس کے بعد [ملک بدری (espulsione)][1] کا خطرہ ہے۔

## Quanto costa

# it: Paghi la marca da bollo, un [bollettino][1] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta.
# note: [1] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = ٹیکس کا ٹکٹ
# term: bollettino → { -bollettino } = ڈاکخانے کا ادائیگی فارم
p-hrvf7 = آپ ٹیکس کے ٹکٹ (marca da bollo)، [ڈاکخانے کے ادائیگی فارم (bollettino)][1] اور ڈاکخانے کی سروس کے پیسے دیتے ہیں۔ bollettino کی رقم اجازت نامے کی مدت کے حساب سے بدلتی ہے۔ قیمتیں ڈاکخانے سے پوچھیں۔

## Casi particolari

# it: Alcuni permessi non passano dalla posta. In quei casi vai in Questura. Se hai dubbi, chiedi a un patronato.
# term: questura → { -questura } = پولیس کا صدر دفتر
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-f38uy = کچھ اجازت نامے ڈاکخانے سے نہیں بنتے۔ ان کے لیے Questura جائیں۔ اگر شک ہو تو patronato سے پوچھیں۔
# it: **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
# term: questura → { -questura } = پولیس کا صدر دفتر
p-w23nf = **کیا آپ رسید کے ساتھ سفر کرنا چاہتے ہیں؟** اس میں پابندیاں ہیں، خاص طور پر دوسرے یورپی ملکوں میں۔ پہلے Questura سے پوچھیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-k3u3q = اگر کوئی مسئلہ ہو جائے
# it: **È già scaduto?** Vai subito da un patronato. Più aspetti, più è difficile.
# note: voce 1 di 5
# term: patronato → { -patronato } = مفت مدد کا دفتر
l-2yqjh = **کیا یہ پہلے ہی ختم ہو چکا ہے؟** فوراً patronato جائیں۔ جتنی دیر کریں گے اتنی مشکل ہو گی۔
# it: **Hai perso il lavoro?** C'è il permesso per [attesa occupazione][1].
# note: voce 2 di 5
# note: [1] = termini/attesa-occupazione
# term: attesa occupazione → { -attesa-occupazione } = کام کی تلاش کا اجازت نامہ
l-dtihf = **کیا آپ کی نوکری ختم ہو گئی؟** [کام کی تلاش (attesa occupazione)][1] کا اجازت نامہ موجود ہے۔
# it: **Arriva una lettera?** La Questura può chiederti altri documenti o dirti che pensa di rifiutare ([preavviso di rigetto][1]). I giorni per rispondere sono pochi.
# note: voce 3 di 5
# note: [1] = termini/preavviso-di-rigetto
# term: questura → { -questura } = پولیس کا صدر دفتر
# term: preavviso di rigetto → { -preavviso-di-rigetto } = انکار سے پہلے کا خط
l-3xzb5 = **کیا کوئی خط آیا ہے؟** Questura آپ سے اور دستاویزات مانگ سکتا ہے یا بتا سکتا ہے کہ وہ انکار کرنے کا سوچ رہا ہے: [انکار سے پہلے کا خط (preavviso di rigetto)][1]۔ جواب دینے کے دن تھوڑے ہوتے ہیں۔
# it: **Non sai che cosa fare con la lettera?** Leggi [la pagina sulle lettere][1].
# note: voce 4 di 5
# note: [1] = servizi/lettera-della-questura
l-4wrgc = **کیا معلوم نہیں کہ خط کا کیا کرنا ہے؟** [خطوں کا صفحہ][1] پڑھیں۔
# it: **Ricevi un rifiuto?** Porta il foglio lo stesso giorno a un [avvocato][1].
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-2f9ui = **کیا آپ کو انکار ملا ہے؟** کاغذ اسی دن [وکیل][1] کے پاس لے جائیں۔

## Dove si fa ogni passo

# it: Dove si fa ogni passo
t-9m84q = ہر قدم کہاں ہوتا ہے
# it: Dove
c-git2k = کہاں
# it: Che cosa fai
c-vhx55 = آپ کیا کرتے ہیں
# it: Patronato
# term: patronato → { -patronato } = مفت مدد کا دفتر
c-nnzm9 = مفت مدد کا دفتر (patronato)
# it: Chiedi aiuto per i moduli.
c-hd5jv = فارموں میں مدد مانگتے ہیں۔
# it: Ufficio postale
c-tsmvk = ڈاکخانہ
# it: Consegni la domanda e paghi.
c-crjui = درخواست دیتے ہیں اور پیسے ادا کرتے ہیں۔
# it: Questura
# term: questura → { -questura } = پولیس کا صدر دفتر
c-zm53w = پولیس کا صدر دفتر (Questura)
# it: Lasci le impronte e ritiri il permesso.
# term: impronte → { -impronte-digitali } = انگلیوں کے نشان
c-scskx = انگلیوں کے نشان دیتے ہیں اور اجازت نامہ لیتے ہیں۔
