### SPID e CIE: entrare nei siti degli uffici — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SPID e CIE: entrare nei siti degli uffici
# term: spid → { -spid } = محفوظ آن لائن شناخت
title = SPID اور CIE: دفتروں کی ویب سائٹوں میں داخل ہونا
# it: Come avere l'identità digitale per usare i servizi in linea.
summary = آن لائن سروسز کے لیے آن لائن شناخت کیسے لیں۔
# it: SPID; CIE; identità digitale; password; INPS in linea; entrare con SPID
# term: spid → { -spid } = محفوظ آن لائن شناخت
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
keywords = SPID; CIE; سپید; آن لائن شناخت; پاس ورڈ; INPS آن لائن; لاگ ان
# it: un indirizzo e-mail e un numero di cellulare
f-wgxgp = ای میل کا پتہ اور موبائل نمبر
# it: l'identità digitale
f-k9s3b = آن لائن شناخت
# it: SPID
# term: spid → { -spid } = محفوظ آن لائن شناخت
f-xsrfk = ===
# it: CIE
f-wnfy3 = ===
# it: Molti uffici lavorano solo su internet. Per entrare nei loro siti ti serve lo [SPID][1] oppure la [CIE][2].
# note: [1] = termini/spid
# note: [2] = termini/carta-di-identita
# term: spid → { -spid } = محفوظ آن لائن شناخت
p-5jexr = بہت سے دفتر صرف انٹرنیٹ پر کام کرتے ہیں۔ ان کی ویب سائٹوں میں داخل ہونے کے لیے آپ کو [SPID][1] یا [CIE][2] چاہیے۔

## A chi è rivolto

# it: Agli adulti con un documento italiano valido e il codice fiscale.
# term: codice fiscale → { -codice-fiscale } = ٹیکس کوڈ
p-wzjxn = ان بالغوں کے لیے جن کے پاس کارآمد اطالوی شناختی دستاویز اور { -codice-fiscale } ہے۔

## Come fare

# it: **Con la CIE** (è la strada più semplice, se hai già la carta):
p-xszav = **CIE سے** (اگر کارڈ آپ کے پاس ہے تو یہ سب سے آسان طریقہ ہے):
# it: Trova i codici PIN e PUK: sono nei due fogli della carta.
# note: voce 1 di 3
# note: SPID, CIE, PIN, PUK e CieID non si traducono.
l-ekafy = PIN اور PUK کوڈ ڈھونڈیں: یہ کارڈ کے دو کاغذوں پر ہیں۔
# it: Scarica l'app CieID sul telefono.
# note: voce 2 di 3
l-fdvcy = فون پر CieID ایپ ڈاؤن لوڈ کریں۔
# it: Segui l'app. Alla fine scegli una password.
# note: voce 3 di 3
l-m7q3c = ایپ جو کہے وہ کریں۔ آخر میں پاس ورڈ چنیں۔
# it: **Con lo SPID**:
# term: spid → { -spid } = محفوظ آن لائن شناخت
p-sf7t3 = **SPID سے**:
# it: Apri il sito { $web-spid } e scegli un gestore.
# note: voce 1 di 4
# note: $web-spid = un dato; lo scrive il sito
# term: spid → { -spid } = محفوظ آن لائن شناخت
l-ahghh = ویب سائٹ { $web-spid } کھولیں اور ایک کمپنی (gestore) چنیں۔
# it: Guarda quanto costa. Alcuni gestori sono gratis, altri no.
# note: voce 2 di 4
l-q6w2d = دیکھیں کہ کتنا خرچ ہے۔ کچھ کمپنیاں مفت ہیں، کچھ نہیں۔
# it: Prepara documento, tessera sanitaria, e-mail e cellulare.
# note: voce 3 di 4
# term: tessera sanitaria → { -tessera-sanitaria } = صحت کارڈ
l-wp635 = شناختی دستاویز، { -tessera-sanitaria }، ای میل اور موبائل تیار رکھیں۔
# it: Fatti riconoscere: di persona o in video, come dice il gestore.
# note: voce 4 di 4
l-xcvfz = اپنی شناخت کرائیں: خود جا کر یا ویڈیو پر، جیسے کمپنی کہے۔

## Casi particolari

# it: **Non hai ancora la CIE?** Alcuni gestori accettano altri documenti. Chiedi prima.
# note: voce 1 di 3
l-jvg7c = **کیا ابھی آپ کے پاس CIE نہیں ہے؟** کچھ کمپنیاں دوسری دستاویزات قبول کرتی ہیں۔ پہلے پوچھیں۔
# it: **Non usi il computer?** Un [patronato][1] può fare molte domande per te, con una [delega][2].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# note: [2] = termini/delega
# term: patronato → { -patronato } = مفت مدد کا دفتر
# term: delega → { -delega } = اختیار نامہ
l-s9pag = **کیا آپ کمپیوٹر استعمال نہیں کرتے؟** [مفت مدد کا دفتر (patronato)][1] [اختیار نامے (delega)][2] کے ساتھ آپ کے لیے بہت سی درخواستیں دے سکتا ہے۔
# it: Puoi anche dare una delega a un familiare per il sito dell'INPS.
# note: voce 3 di 3
# term: delega → { -delega } = اختیار نامہ
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
l-bd2s3 = آپ INPS کی ویب سائٹ کے لیے گھر کے کسی فرد کو بھی { -delega } دے سکتے ہیں۔
# it: Non dare a nessuno la tua password o i codici. Non mandare foto dei documenti a chi ti scrive un messaggio.
# note: critico: qui uno sbaglio può fare danno
p-t9xsq = اپنا پاس ورڈ یا کوڈ کسی کو نہ دیں۔ جو آپ کو پیغام بھیجے اسے دستاویزات کی تصویریں نہ بھیجیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-65psi = اگر کوئی مسئلہ ہو جائے
# it: Hai dimenticato la password? Usa il recupero sul sito del gestore. Hai perso i codici della CIE? Chiedi al Comune come averli di nuovo.
p-yx3k6 = کیا پاس ورڈ بھول گئے؟ کمپنی کی ویب سائٹ پر نیا پاس ورڈ لیں۔ کیا CIE کے کوڈ گم ہو گئے؟ بلدیہ (Comune) سے پوچھیں کہ دوبارہ کیسے ملیں گے۔
