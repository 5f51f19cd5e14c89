### Chiedere il codice fiscale — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere il codice fiscale
# term: codice fiscale → { -codice-fiscale } = ٹیکس کوڈ
title = ٹیکس کوڈ لینا
# it: Il codice che serve per lavoro, casa, medico e scuola. È gratis.
summary = وہ کوڈ جو کام، مکان، ڈاکٹر اور سکول کے لیے چاہیے۔ یہ مفت ہے۔
# it: codice fiscale; Agenzia delle Entrate; tasse; modello AA4/8
# term: codice fiscale → { -codice-fiscale } = ٹیکس کوڈ
keywords = کودیچے فسکالے; ٹیکس کوڈ; ٹیکس نمبر; اجنسیا دیلے انتراتے; فارم AA4/8
# it: il codice fiscale
# term: codice fiscale → { -codice-fiscale } = ٹیکس کوڈ
f-kksqt = { -codice-fiscale }
# it: Il [codice fiscale][1] serve quasi ovunque. Chiedilo tra le prime cose.
# note: [1] = termini/codice-fiscale
# term: codice fiscale → { -codice-fiscale } = ٹیکس کوڈ
p-wtdc2 = [ٹیکس کوڈ (codice fiscale)][1] تقریباً ہر جگہ چاہیے ہوتا ہے۔ اسے شروع کے کاموں میں ہی مانگیں۔

## A chi è rivolto

# it: A tutte le persone che vivono in Italia o hanno a che fare con un ufficio italiano.
p-dpqjt = ان سب کے لیے جو اٹلی میں رہتے ہیں یا جن کا کسی اطالوی دفتر سے کام ہے۔

## Come fare

# it: Guarda prima se lo hai già. Può essere scritto sul nulla osta, sul permesso o sulla ricevuta.
# note: voce 1 di 5
# term: nulla osta → { -nulla-osta } = این او سی (اجازت کا خط)
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
l-f7z7a = پہلے دیکھیں کہ شاید یہ آپ کے پاس ہے۔ یہ این او سی (nulla osta)، اجازت نامے یا رسید پر لکھا ہو سکتا ہے۔
# it: Se non lo hai, cerca sul sito { $web } l'ufficio più vicino. Guarda se serve un appuntamento.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
l-ane84 = اگر آپ کے پاس نہیں ہے تو ویب سائٹ { $web } پر سب سے قریب کا دفتر ڈھونڈیں۔ دیکھیں کہ پہلے سے وقت لینا ہے یا نہیں۔
# it: Compila la domanda (modello AA4/8).
# note: voce 3 di 5
l-232ra = درخواست کا فارم بھریں (modello AA4/8)۔
# it: Porta il passaporto e il permesso, oppure il visto o la ricevuta. Se sei cittadino dell'Unione europea, basta il documento del tuo Paese.
# note: voce 4 di 5
# term: passaporto → { -passaporto } = پاسپورٹ
# term: visto → { -visto } = ویزا
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
l-fencd = { -passaporto } اور اجازت نامہ لے جائیں، یا ویزا یا رسید۔ اگر آپ یورپی یونین کے شہری ہیں تو اپنے ملک کی شناختی دستاویز کافی ہے۔
# it: L'ufficio ti dà un foglio con il codice.
# note: voce 5 di 5
l-5mude = دفتر آپ کو ایک کاغذ دیتا ہے جس پر کوڈ ہے۔

## Cosa si ottiene

# it: Un foglio con il tuo codice fiscale. Se ti iscrivi al servizio sanitario, lo trovi anche sulla [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: codice fiscale → { -codice-fiscale } = ٹیکس کوڈ
# term: servizio sanitario → { -servizio-sanitario-nazionale } = صحت کا سرکاری نظام
# term: tessera sanitaria → { -tessera-sanitaria } = صحت کارڈ
p-h69pb = ایک کاغذ جس پر آپ کا ٹیکس کوڈ ہے۔ اگر آپ { -servizio-sanitario-nazionale(case: "obl") } میں اندراج کراتے ہیں تو یہ [صحت کارڈ (tessera sanitaria)][1] پر بھی ہوتا ہے۔

## Casi particolari

# it: Per un bambino nato in Italia lo chiede di solito il Comune, quando [registri la nascita][1].
# note: voce 1 di 3
# note: [1] = servizi/registrare-una-nascita
l-mcu6z = اٹلی میں پیدا ہونے والے بچے کے لیے عام طور پر بلدیہ (Comune) اسے مانگتی ہے، جب آپ [پیدائش کا اندراج کراتے ہیں][1]۔
# it: Chi chiede asilo lo riceve con la domanda, di solito dalla Questura.
# note: voce 2 di 3
# term: asilo → { -protezione-internazionale } = بین الاقوامی تحفظ
# term: questura → { -questura } = پولیس کا صدر دفتر
l-8w73z = پناہ مانگنے والے کو یہ درخواست کے ساتھ ملتا ہے، عام طور پر Questura سے۔
# it: Chi entra per lavoro o famiglia lo riceve spesso dallo Sportello unico.
# note: voce 3 di 3
# term: sportello unico → { -sportello-unico-immigrazione } = کام اور خاندان کی امیگریشن کا دفتر
l-fv55z = جو کام یا خاندان کے لیے آتا ہے اسے اکثر یہ Sportello unico (کام اور خاندان کی امیگریشن کے دفتر) سے ملتا ہے۔
# it: Il codice è gratis. Non pagare chi lo calcola su internet: vale solo quello dell'Agenzia delle Entrate.
# note: critico: qui uno sbaglio può fare danno
p-a9h4h = کوڈ مفت ہے۔ انٹرنیٹ پر کوڈ بنانے والوں کو پیسے نہ دیں: صرف Agenzia delle Entrate کا کوڈ مانا جاتا ہے۔

## Se qualcosa va male

# it: Se qualcosa va male
t-8m98y = اگر کوئی مسئلہ ہو جائے
# it: Nome o data sono sbagliati? Torna all'ufficio con il passaporto e chiedi di correggere. Un errore crea problemi con il medico e con il lavoro.
# term: passaporto → { -passaporto } = پاسپورٹ
p-4jhpj = کیا نام یا تاریخ غلط ہے؟ { -passaporto } لے کر دفتر واپس جائیں اور درست کرنے کا کہیں۔ غلطی سے ڈاکٹر اور کام میں مشکل ہوتی ہے۔
