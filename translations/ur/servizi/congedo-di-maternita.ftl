### Maternità e paternità quando lavori — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Maternità e paternità quando lavori
title = کام کے دوران زچگی اور باپ کی چھٹی
# it: I mesi a casa prima e dopo il parto, pagati.
summary = بچے کی پیدائش سے پہلے اور بعد میں تنخواہ کے ساتھ گھر پر مہینے۔
# it: maternità; congedo; paternità; gravidanza e lavoro; congedo parentale; allattamento
keywords = زچگی کی چھٹی; میٹرنٹی; باپ کی چھٹی; حمل اور کام; بچے کی چھٹی; دودھ پلانا
# it: il certificato di gravidanza mandato dal medico
f-n8aj8 = ڈاکٹر کا بھیجا ہوا حمل کا سرٹیفکیٹ
# it: il congedo pagato
f-7e5u7 = تنخواہ کے ساتھ چھٹی
# it: Entra con SPID o CIE.
# term: spid → { -spid } = محفوظ آن لائن شناخت
f-74ft4 = SPID یا CIE سے داخل ہوں۔
# it: INPS da telefono fisso
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
f-w83ej = INPS، گھر کے فون سے
# it: INPS da cellulare
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
f-c3nmq = INPS، موبائل سے
# it: Quando nasce un figlio la madre resta a casa per **5 mesi**. In questi mesi è pagata.
p-nyk25 = بچے کی پیدائش پر ماں **5 مہینے** گھر رہتی ہے۔ ان مہینوں میں اسے پیسے ملتے ہیں۔

## A chi è rivolto

# it: Alle lavoratrici e ai lavoratori con un contratto regolare. Ci sono aiuti anche per chi non lavora: chiedi al Comune e al patronato.
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-5pxsd = قانونی معاہدے والے مرد اور خواتین ملازموں کے لیے۔ جو کام نہیں کرتے ان کے لیے بھی امداد ہے: بلدیہ (Comune) اور مفت مدد کے دفتر (patronato) سے پوچھیں۔

## Come fare

# it: Vai dal ginecologo. Il medico manda il certificato all'[INPS][1].
# note: voce 1 di 5
# note: [1] = termini/inps
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
l-dk68k = لیڈی ڈاکٹر (ginecologo) کے پاس جائیں۔ ڈاکٹر سرٹیفکیٹ [INPS][1] کو بھیجتا ہے۔
# it: Di' al datore di lavoro che sei incinta.
# note: voce 2 di 5
# term: datore di lavoro → { -datore-di-lavoro } = کام دینے والا
l-wtza3 = { -datore-di-lavoro(case: "obl") } کو بتائیں کہ آپ حاملہ ہیں۔
# it: Se il lavoro è pericoloso o la gravidanza è difficile, chiedi di smettere prima.
# note: voce 3 di 5
l-r8m8a = اگر کام خطرناک ہے یا حمل مشکل ہے تو مقررہ وقت سے پہلے چھٹی شروع کرنے کی درخواست دیں۔
# it: Manda la domanda all'INPS quando mancano **più di due mesi** al parto. Un [patronato][1] la fa gratis.
# note: voce 4 di 5
# note: [1] = servizi/aiuto-patronato-caf
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
# term: patronato → { -patronato } = مفت مدد کا دفتر
l-y443z = INPS کو درخواست تب بھیجیں جب زچگی میں **دو مہینے سے زیادہ** باقی ہوں۔ [مفت مدد کا دفتر (patronato)][1] یہ مفت کرتا ہے۔
# it: Dopo il parto comunica la data di nascita all'INPS.
# note: voce 5 di 5
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
l-3q6ya = زچگی کے بعد INPS کو پیدائش کی تاریخ بتائیں۔

## Cosa si ottiene

# it: due mesi prima del parto e tre mesi dopo, oppure un altro ordine se il medico è d'accordo
# note: voce 1 di 4
# note: «congedo parentale» è il nome ufficiale: lascialo accanto alla traduzione.
l-25ckc = زچگی سے پہلے دو مہینے اور بعد میں تین مہینے، یا اگر ڈاکٹر راضی ہو تو کسی اور ترتیب سے
# it: per il padre alcuni giorni obbligatori e pagati
# note: voce 2 di 4
l-c2dph = باپ کے لیے چند لازمی دن، تنخواہ کے ساتھ
# it: dopo, altri mesi di **congedo parentale** per tutti e due
# note: voce 3 di 4
l-7h3sp = اس کے بعد دونوں کے لیے **congedo parentale** (والدین کی چھٹی) کے اور مہینے
# it: ore libere ogni giorno nel primo anno del bambino
# note: voce 4 di 4
l-yn579 = بچے کے پہلے سال میں ہر دن چند گھنٹے فارغ
# it: Dall'inizio della gravidanza fino a un anno del bambino **non** possono licenziarti, salvo casi rari.
# note: critico: qui uno sbaglio può fare danno
p-u67ry = حمل کے شروع سے بچے کے ایک سال کا ہونے تک، چند خاص صورتوں کے سوا، آپ کو نوکری سے **نہیں** نکالا جا سکتا۔
# it: Per colf e badanti le regole sul [licenziamento][1] sono diverse. Chiedi subito a un [sindacato][2].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/licenziamento
# note: [2] = termini/sindacato
# term: badanti → { -colf-e-badante } = گھریلو ملازم اور بزرگوں کی دیکھ بھال کرنے والا
# term: licenziamento → { -licenziamento } = نوکری سے نکالا جانا
# term: sindacato → { -sindacato } = مزدور یونین
p-u62md = گھریلو ملازموں اور بزرگوں کی دیکھ بھال کرنے والوں (colf، badanti) کے لیے [نوکری سے نکالنے (licenziamento)][1] کے قاعدے مختلف ہیں۔ فوراً [مزدور یونین (sindacato)][2] سے پوچھیں۔

## Casi particolari

# it: **Colf e badanti.** Servono molte settimane di [contributi][1]. Mancano alcuni diritti, come il congedo parentale. Chiedi al patronato.
# note: voce 1 di 3
# note: [1] = termini/contributi
# term: badanti → { -colf-e-badante } = گھریلو ملازم اور بزرگوں کی دیکھ بھال کرنے والا
# term: contributi → { -contributi } = پنشن اور بیمے کی رقم
# term: patronato → { -patronato } = مفت مدد کا دفتر
l-phree = **گھریلو ملازم اور بزرگوں کی دیکھ بھال کرنے والے (colf، badanti)۔** بہت سے ہفتوں کی [پنشن اور بیمے کی رقم (contributi)][1] ضروری ہے۔ کچھ حق نہیں ملتے، جیسے والدین کی چھٹی (congedo parentale)۔ patronato سے پوچھیں۔
# it: **Dimissioni.** Fino ai 3 anni del bambino devi confermarle davanti all'Ispettorato del lavoro.
# note: voce 2 di 3
# term: dimissioni → { -dimissioni } = استعفیٰ
l-egv2j = **استعفیٰ۔** بچے کے 3 سال کے ہونے تک آپ کو { -dimissioni(case: "obl") } کی تصدیق Ispettorato del lavoro (مزدوری کے معائنے کے دفتر) کے سامنے کرنی ہوتی ہے۔
# it: **Non lavori?** Può esserci un assegno di maternità del Comune. Chiedilo entro **6 mesi** dalla nascita.
# note: voce 3 di 3
l-dcfxp = **کیا آپ کام نہیں کرتیں؟** بلدیہ کی طرف سے زچگی کا الاؤنس مل سکتا ہے۔ پیدائش کے بعد زیادہ سے زیادہ **6 مہینے** میں درخواست دیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-3mh2v = اگر کوئی مسئلہ ہو جائے
# it: Ti licenziano o ti chiedono di firmare le dimissioni? Non firmare. Vai subito da un [sindacato][1].
# note: [1] = termini/sindacato
# term: dimissioni → { -dimissioni } = استعفیٰ
# term: sindacato → { -sindacato } = مزدور یونین
p-un84e = کیا آپ کو نوکری سے نکال رہے ہیں یا استعفے پر دستخط کا کہہ رہے ہیں؟ دستخط نہ کریں۔ فوراً [مزدور یونین (sindacato)][1] جائیں۔
