### Ospitare una persona straniera: la comunicazione — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ospitare una persona straniera: la comunicazione
title = غیر ملکی کو مہمان ٹھہرانا: اطلاع
# it: Chi ospita una persona di un Paese fuori dall'Unione europea deve dirlo entro 48 ore.
summary = جو یورپی یونین سے باہر کے ملک کے کسی شخص کو ٹھہراتا ہے اسے زیادہ سے زیادہ 48 گھنٹوں میں بتانا ہوتا ہے۔
# it: ospitalità; cessione di fabbricato; ospite; 48 ore; dichiarazione
# term: cessione di fabbricato → { -ospitalita } = مہمان ٹھہرانے کی اطلاع
keywords = مہمان کی اطلاع; اوسپیتالیتا; مہمان; 48 گھنٹے; اقرار نامہ; گھر میں رکھنا
# it: il documento di chi ospita
f-4hb96 = ٹھہرانے والے کی شناختی دستاویز
# it: il passaporto o il permesso dell'ospite
# term: passaporto → { -passaporto } = پاسپورٹ
f-kk82h = مہمان کا { -passaporto } یا اجازت نامہ
# it: il contratto di casa o l'atto di proprietà
f-f33ja = مکان کا معاہدہ یا ملکیت کا کاغذ
# it: la ricevuta della comunicazione
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
f-8vdf6 = اطلاع کی رسید
# it: Chi ospita in casa una persona di un Paese fuori dall'Unione europea deve comunicarlo. Vale anche per un parente o un amico.
p-wycqj = جو یورپی یونین سے باہر کے ملک کے کسی شخص کو گھر میں ٹھہراتا ہے اس پر اطلاع دینا لازم ہے۔ رشتہ دار یا دوست ہو تب بھی۔

## A chi è rivolto

# it: A chi dà alloggio, anche gratis. La comunicazione la fa chi ospita, non l'ospite.
p-g4fu7 = ان کے لیے جو رہنے کی جگہ دیتے ہیں، مفت بھی۔ اطلاع ٹھہرانے والا دیتا ہے، مہمان نہیں۔

## Come fare

# it: Prendi il modulo di **comunicazione di ospitalità**. Chiedilo in Comune o in Questura.
# note: voce 1 di 5
# note: «comunicazione di ospitalità» è il titolo del modulo: lascialo accanto alla traduzione.
# term: comunicazione di ospitalità → { -ospitalita } = مہمان ٹھہرانے کی اطلاع
# term: questura → { -questura } = پولیس کا صدر دفتر
l-4h4fx = **comunicazione di ospitalità** (مہمان ٹھہرانے کی اطلاع) کا فارم لیں۔ بلدیہ (Comune) یا Questura سے مانگیں۔
# it: Scrivi i dati tuoi, dell'ospite e della casa. Firma.
# note: voce 2 di 5
l-b24ju = اپنی، مہمان کی اور مکان کی معلومات لکھیں۔ دستخط کریں۔
# it: Consegna il modulo **entro 48 ore** dall'arrivo.
# note: voce 3 di 5
l-bsp4s = فارم مہمان کے آنے کے بعد **زیادہ سے زیادہ 48 گھنٹوں میں** جمع کرائیں۔
# it: Se nella tua città c'è la [Questura][1], portalo lì. Se no, chiedi in Comune dove portarlo.
# note: voce 4 di 5
# note: [1] = termini/questura
# term: questura → { -questura } = پولیس کا صدر دفتر
l-xn7rj = اگر آپ کے شہر میں [پولیس کا صدر دفتر (Questura)][1] ہے تو فارم وہاں جمع کرائیں۔ اگر نہیں ہے تو بلدیہ سے پوچھیں کہ کہاں جمع کرانا ہے۔
# it: Tieni la ricevuta. Danne una copia all'ospite.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
l-ciuut = رسید سنبھال کر رکھیں۔ اس کی کاپی مہمان کو دیں۔

## Cosa si ottiene

# it: Una ricevuta. L'ospite può averne bisogno per il permesso o per la residenza.
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
# term: residenza → { -residenza } = رہائش کا اندراج
p-a3swy = ایک رسید۔ مہمان کو اجازت نامے یا { -residenza(case: "obl") } کے لیے اس کی ضرورت پڑ سکتی ہے۔

## Se qualcosa va male

# it: Se qualcosa va male
t-6javu = اگر کوئی مسئلہ ہو جائے
# it: Chi non comunica rischia una multa. Se sono passate le 48 ore, fai comunque la comunicazione.
p-nirw5 = جو اطلاع نہیں دیتا اسے جرمانہ ہو سکتا ہے۔ اگر 48 گھنٹے گزر گئے ہیں تو بھی اطلاع دیں۔
# it: Se chi ti ospita non vuole farla, chiedi consiglio a un [patronato][1].
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-djk63 = اگر ٹھہرانے والا اطلاع نہیں دینا چاہتا تو [مفت مدد کے دفتر (patronato)][1] سے مشورہ کریں۔
