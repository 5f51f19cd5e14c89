### Segnalare una discriminazione — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segnalare una discriminazione
title = امتیازی سلوک کی اطلاع دینا
# it: Se ti trattano peggio per origine, religione o colore della pelle.
summary = اگر نسل، مذہب یا رنگ کی وجہ سے آپ کے ساتھ دوسروں سے بدتر سلوک ہو۔
# it: razzismo; discriminazione; UNAR; insulti; casa negata; odio
keywords = نسل پرستی; امتیازی سلوک; گالیاں; مکان نہیں دیا; نفرت; UNAR; رنگ
# it: le prove: messaggi, foto, nomi di chi ha visto
# term: visto → { -visto } = ویزا
f-cdtfi = ثبوت: پیغام، تصویریں، دیکھنے والوں کے نام
# it: un consiglio e un intervento dell'ufficio
f-zvxrf = مشورہ اور دفتر کی کارروائی
# it: UNAR
f-b5nn8 = ===
# it: Trattare male una persona per la sua origine è **vietato**. In Italia c'è un ufficio che se ne occupa: l'**UNAR**.
# note: UNAR è il nome di un ufficio: non si traduce.
p-85fyh = کسی سے اس کی نسل یا ملک کی وجہ سے برا سلوک کرنا **منع** ہے۔ اٹلی میں اس کے لیے ایک دفتر ہے: **UNAR**۔

## A chi è rivolto

# it: A chi ha subito o visto una discriminazione. Per esempio:
# term: visto → { -visto } = ویزا
p-z2zua = ان کے لیے جن کے ساتھ امتیازی سلوک ہوا یا جنہوں نے دیکھا۔ مثلاً:
# it: non ti affittano una casa perché sei straniero
# note: voce 1 di 4
l-bqni6 = غیر ملکی ہونے کی وجہ سے آپ کو مکان کرائے پر نہیں دیتے
# it: al lavoro ti insultano o ti pagano meno
# note: voce 2 di 4
l-k9h3k = کام پر آپ کو گالیاں دیتے ہیں یا کم پیسے دیتے ہیں
# it: un ufficio o un negozio non ti fa entrare
# note: voce 3 di 4
l-rwadg = کوئی دفتر یا دکان آپ کو اندر نہیں آنے دیتی
# it: ti negano un servizio per la tua religione
# note: voce 4 di 4
l-e7haz = مذہب کی وجہ سے آپ کو سروس نہیں دیتے

## Come fare

# it: Scrivi subito che cosa è successo: giorno, posto, parole, testimoni.
# note: voce 1 di 5
l-qeaju = فوراً لکھیں کہ کیا ہوا: دن، جگہ، الفاظ، گواہ۔
# it: Tieni messaggi, annunci e foto.
# note: voce 2 di 5
l-irwwd = پیغام، اشتہار اور تصویریں سنبھال کر رکھیں۔
# it: Manda la segnalazione dal sito { $web }. Il numero di telefono è sul sito.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
l-n56qd = ویب سائٹ { $web } سے اطلاع بھیجیں۔ فون نمبر ویب سائٹ پر ہے۔
# it: Puoi chiedere di non far sapere il tuo nome.
# note: voce 4 di 5
l-pcfin = آپ کہہ سکتے ہیں کہ آپ کا نام نہ بتایا جائے۔
# it: Per avere soldi per il danno serve un giudice. Chiedi a un [avvocato][1].
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-hwjeh = نقصان کے پیسے لینے کے لیے جج چاہیے۔ [وکیل][1] سے پوچھیں۔

## Cosa si ottiene

# it: L'ufficio ti ascolta, ti consiglia e può scrivere a chi ha discriminato.
p-f7uvx = دفتر آپ کی بات سنتا ہے، مشورہ دیتا ہے اور امتیازی سلوک کرنے والے کو لکھ سکتا ہے۔

## Casi particolari

# it: Se ti hanno minacciato o picchiato, è un reato: [fai una denuncia][1]. In un pericolo chiama il [numero di emergenza][2].
# note: [1] = servizi/fare-una-denuncia
# note: [2] = servizi/emergenza-112
# term: denuncia → { -denuncia } = پولیس میں رپورٹ
p-w4pni = اگر آپ کو دھمکایا یا مارا گیا تو یہ جرم ہے: [پولیس میں رپورٹ کریں][1]۔ خطرے میں [ایمرجنسی نمبر][2] پر فون کریں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-wzner = اگر کوئی مسئلہ ہو جائے
# it: Non lasciare passare troppo tempo. Chiedi aiuto anche a un [sindacato][1] o a un'associazione.
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = مزدور یونین
p-uzfaw = زیادہ وقت نہ گزرنے دیں۔ کسی [مزدور یونین (sindacato)][1] یا انجمن سے بھی مدد مانگیں۔
