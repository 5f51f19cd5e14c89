### Fare una denuncia — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fare una denuncia
# term: denuncia → { -denuncia } = پولیس میں رپورٹ
title = پولیس میں رپورٹ کرنا
# it: Come dire alla polizia che hai subito un reato.
summary = پولیس کو کیسے بتائیں کہ آپ کے ساتھ جرم ہوا ہے۔
# it: denuncia; querela; furto; truffa; polizia; carabinieri; aggressione; mi hanno rubato; minacce; violenza sessuale; mi hanno picchiato; mi hanno aggredito; mi hanno minacciato; mi hanno truffato
# term: denuncia → { -denuncia } = پولیس میں رپورٹ
keywords = پولیس رپورٹ; ایف آئی آر; چوری; فراڈ; مار پیٹ; حملہ; کارابینیری; دینونچا; میری چوری ہو گئی; دھمکیاں; جنسی حملہ; مجھے مارا پیٹا; مجھ پر حملہ ہوا; میرے ساتھ فراڈ ہوا; مجھے دھمکی دی
# it: un documento, se ce l'hai
f-js2sa = شناختی دستاویز، اگر آپ کے پاس ہے
# it: le prove: messaggi, foto, certificati medici
f-889qc = ثبوت: پیغام، تصویریں، ڈاکٹر کے سرٹیفکیٹ
# it: la copia della denuncia
# term: denuncia → { -denuncia } = پولیس میں رپورٹ
f-tsvsq = پولیس رپورٹ کی کاپی
# it: emergenza
f-ncphn = ایمرجنسی
# it: Se qualcuno ti ha rubato, truffato o picchiato, puoi fare una [denuncia][1].
# note: [1] = termini/denuncia
# term: denuncia → { -denuncia } = پولیس میں رپورٹ
p-hbu8r = اگر کسی نے آپ کی چوری کی، آپ سے فراڈ کیا یا آپ کو مارا تو آپ [پولیس میں رپورٹ (denuncia)][1] کر سکتے ہیں۔

## A chi è rivolto

# it: A tutti. Se non hai il permesso, parla prima con un avvocato o un'associazione. Ti spiegano che cosa può succedere.
p-372v6 = سب کے لیے۔ اگر آپ کے پاس اجازت نامہ نہیں ہے تو پہلے وکیل یا کسی انجمن سے بات کریں۔ وہ بتاتے ہیں کہ کیا ہو سکتا ہے۔

## Come fare

# it: Se sta succedendo adesso, chiama il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-irjkc = اگر یہ ابھی ہو رہا ہے تو { $phone } پر فون کریں۔
# it: Vai in [Questura][1] o dai Carabinieri.
# note: voce 1 di 6
# note: [1] = termini/questura
# term: questura → { -questura } = پولیس کا صدر دفتر
l-ps2h3 = [Questura][1] یا Carabinieri کے پاس جائیں۔
# it: Chiedi un interprete, se non parli italiano. È un tuo diritto.
# note: voce 2 di 6
l-nrwwz = اگر آپ اطالوی نہیں بولتے تو ترجمان مانگیں۔ یہ آپ کا حق ہے۔
# it: Racconta i fatti in ordine: quando, dove, chi.
# note: voce 3 di 6
l-jh6ed = باتیں ترتیب سے بتائیں: کب، کہاں، کون۔
# it: Fai leggere di nuovo tutto. Firma solo se è giusto.
# note: voce 4 di 6
l-xngur = سب کچھ دوبارہ پڑھوا کر سنیں۔ صرف تب دستخط کریں جب ٹھیک ہو۔
# it: Chiedi una **copia**.
# note: voce 5 di 6
l-j76uc = ایک **کاپی** مانگیں۔
# it: Se sei ferito, vai prima al pronto soccorso. Tieni il certificato.
# note: voce 6 di 6
# term: pronto soccorso → { -pronto-soccorso } = ہسپتال کی ایمرجنسی
l-dqcgp = اگر آپ زخمی ہیں تو پہلے ہسپتال کی ایمرجنسی (pronto soccorso) جائیں۔ سرٹیفکیٹ سنبھال کر رکھیں۔

## Tempi e scadenze

# it: Per molti reati serve la [querela][1]: chiedi di punire chi ti ha fatto del male. Di solito hai tre mesi. Per alcuni reati, come lo stalking, hai più tempo. Non aspettare.
# note: [1] = termini/denuncia
# term: querela → { -denuncia } = پولیس میں رپورٹ
p-2zx5e = بہت سے جرائم کے لیے [querela][1] ضروری ہے: اس میں آپ اس شخص کو سزا دینے کی درخواست کرتے ہیں جس نے آپ کے ساتھ برا کیا۔ عام طور پر آپ کے پاس تین مہینے ہیں۔ کچھ جرائم، جیسے stalking (پیچھا کرنا)، کے لیے زیادہ وقت ہے۔ انتظار نہ کریں۔

## Casi particolari

# it: **Violenza in casa o stalking.** Prima puoi chiamare il [numero antiviolenza][1].
# note: voce 1 di 3
# note: [1] = servizi/antiviolenza-1522
l-gdtq7 = **گھر میں تشدد یا stalking۔** پہلے آپ [تشدد کے خلاف نمبر][1] پر فون کر سکتے ہیں۔
# it: **Truffa su internet.** Salva i messaggi e i numeri.
# note: voce 2 di 3
l-zq2nf = **انٹرنیٹ پر فراڈ۔** پیغام اور نمبر سنبھال کر رکھیں۔
# it: **Discriminazione.** Leggi [come segnalarla][1].
# note: voce 3 di 3
# note: [1] = servizi/segnalare-discriminazione
l-q4pry = **امتیازی سلوک۔** پڑھیں [اس کی اطلاع کیسے دیں][1]۔

## Se qualcosa va male

# it: Se qualcosa va male
t-5sxvh = اگر کوئی مسئلہ ہو جائے
# it: Non vogliono scrivere la denuncia? Hanno il dovere di riceverla. Torna con un avvocato o vai in un altro ufficio.
# term: denuncia → { -denuncia } = پولیس میں رپورٹ
p-kj6yn = کیا وہ رپورٹ لکھنا نہیں چاہتے؟ رپورٹ لینا ان کا فرض ہے۔ وکیل کے ساتھ دوبارہ جائیں یا کسی دوسرے دفتر جائیں۔
