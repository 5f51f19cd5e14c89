### Ho ricevuto una lettera dalla Questura — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho ricevuto una lettera dalla Questura
# term: questura → { -questura } = پولیس کا صدر دفتر
title = مجھے پولیس کے صدر دفتر (Questura) سے خط ملا ہے
# it: Che cosa fare se la Questura ti chiama, chiede documenti o dice di no.
# term: questura → { -questura } = پولیس کا صدر دفتر
summary = اگر Questura آپ کو بلائے، دستاویزات مانگے یا انکار کرے تو کیا کرنا ہے۔
# it: lettera; Questura; convocazione; preavviso di rigetto; rifiuto; diniego; documenti mancanti; espulsione
# term: questura → { -questura } = پولیس کا صدر دفتر
# term: preavviso di rigetto → { -preavviso-di-rigetto } = انکار سے پہلے کا خط
# term: espulsione → { -espulsione } = ملک بدری
keywords = خط; کستورا; کوئستورا; بلاوا; انکار سے پہلے کا خط; انکار; درخواست نامنظور; دستاویزات کم ہیں; ملک بدری; ڈیپورٹ
# it: la lettera e la busta
f-u4hf3 = خط اور لفافہ
# it: il permesso o la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
f-jqzbm = اجازت نامہ یا درخواست کی رسید
# it: una risposta mandata in tempo
f-me52b = وقت پر بھیجا ہوا جواب
# it: Un patronato o un avvocato può rispondere con te.
# term: patronato → { -patronato } = مفت مدد کا دفتر
f-8fdpx = مفت مدد کا دفتر (patronato) یا وکیل آپ کے ساتھ مل کر جواب دے سکتا ہے۔
# it: Apri subito ogni lettera della [Questura][1]. Può esserci un giorno entro cui rispondere.
# note: [1] = termini/questura
# term: questura → { -questura } = پولیس کا صدر دفتر
p-4gfcm = [پولیس کے صدر دفتر (Questura)][1] کا ہر خط فوراً کھولیں۔ ہو سکتا ہے کہ جواب دینے کی کوئی آخری تاریخ ہو۔

## A chi è rivolto

# it: A chi ha un permesso di soggiorno o lo ha chiesto.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
p-ce4ur = ان کے لیے جن کے پاس رہائشی اجازت نامہ ہے یا جنہوں نے اس کی درخواست دی ہے۔

## Come fare

# it: Scrivi sulla busta il giorno in cui l'hai ricevuta. Conta i giorni da lì.
# note: voce 1 di 3
l-5t2yf = لفافے پر وہ دن لکھیں جب آپ کو خط ملا۔ دن اسی وقت سے گنیں۔
# it: Non capisci la lettera? Portala lo stesso giorno a un [patronato][1].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مفت مدد کا دفتر
l-9y3cz = کیا خط سمجھ نہیں آتا؟ اسے اسی دن [مفت مدد کے دفتر (patronato)][1] لے جائیں۔
# it: Guarda quale dei tre casi è il tuo.
# note: voce 3 di 3
l-d3s65 = دیکھیں کہ ان تین میں سے آپ کا معاملہ کون سا ہے۔

## È un appuntamento

# it: È un appuntamento
t-giwbm = یہ ملاقات کے لیے ہے
# it: Vai in Questura quel giorno. Porta la lettera e i documenti che chiede. Se non puoi andare, chiedi prima un altro giorno.
# term: questura → { -questura } = پولیس کا صدر دفتر
p-fg6rm = اس دن Questura جائیں۔ خط اور وہ دستاویزات لے جائیں جو خط میں مانگی گئی ہیں۔ اگر آپ نہیں جا سکتے تو اس سے پہلے کوئی اور دن مانگیں۔

## Mancano documenti o vogliono rifiutare

# it: Mancano documenti o vogliono rifiutare
t-6wkkq = دستاویزات کم ہیں یا وہ انکار کرنا چاہتے ہیں
# it: Una lettera che dice «vogliamo rifiutare» si chiama [preavviso di rigetto][1]. Non è ancora un rifiuto.
# note: [1] = termini/preavviso-di-rigetto
# term: preavviso di rigetto → { -preavviso-di-rigetto } = انکار سے پہلے کا خط
p-9xecq = جس خط میں لکھا ہو ”ہم انکار کرنا چاہتے ہیں“ اسے [انکار سے پہلے کا خط (preavviso di rigetto)][1] کہتے ہیں۔ یہ ابھی انکار نہیں ہے۔
# it: Di solito hai **10 giorni** per rispondere. Guarda sulla lettera quanti giorni hai.
# note: critico: qui uno sbaglio può fare danno
p-iws6n = عام طور پر جواب دینے کے لیے آپ کے پاس **10 دن** ہوتے ہیں۔ خط پر دیکھیں کہ آپ کے پاس کتنے دن ہیں۔
# it: Vai subito da un patronato o da un avvocato.
# note: voce 1 di 3
# term: patronato → { -patronato } = مفت مدد کا دفتر
l-p5aqu = فوراً مفت مدد کے دفتر (patronato) یا وکیل کے پاس جائیں۔
# it: Manda i documenti che mancano e spiega le tue ragioni.
# note: voce 2 di 3
l-58kj7 = جو دستاویزات کم ہیں وہ بھیجیں اور اپنی وجوہات بتائیں۔
# it: Usa una [raccomandata][1], una [PEC][2] o porta tutto a mano. Tieni la ricevuta.
# note: voce 3 di 3
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: raccomandata → { -raccomandata } = رجسٹرڈ خط
# term: pec → { -pec } = تصدیق شدہ ای میل
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
l-m3q5a = [رجسٹرڈ خط (raccomandata)][1] یا [PEC][2] سے بھیجیں، یا سب کچھ خود جا کر دیں۔ رسید سنبھال کر رکھیں۔

## È un rifiuto o un'espulsione

# it: È un rifiuto o un'espulsione
# term: espulsione → { -espulsione } = ملک بدری
t-gj89m = خط میں انکار ہے یا ملک بدری کا حکم
# it: Vai da un avvocato **lo stesso giorno**. I giorni per il [ricorso][1] sono pochi.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricorso
# term: ricorso → { -ricorso } = عدالت میں اپیل
p-zdpef = **اسی دن** وکیل کے پاس جائیں۔ [اپیل (ricorso)][1] کے دن تھوڑے ہیں۔
# it: L'avvocato può essere [pagato dallo Stato][1], anche contro un'[espulsione][2].
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
# term: espulsione → { -espulsione } = ملک بدری
p-cfy5h = وکیل کی فیس [حکومت دے سکتی ہے][1]، [ملک بدری (espulsione)][2] کے خلاف بھی۔

## Casi particolari

# it: Hai trovato un avviso della posta? Vai subito a ritirare la lettera. I giorni passano anche se non la ritiri.
p-h6fpy = کیا آپ کو ڈاکخانے کی پرچی ملی ہے؟ فوراً جا کر خط لیں۔ دن گزرتے رہتے ہیں، چاہے آپ خط نہ لیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-c5bj5 = اگر کوئی مسئلہ ہو جائے
# it: Il tempo è già finito? Vai lo stesso da un avvocato. Porta la lettera, la busta e tutte le ricevute che hai.
# term: ricevute → { -ricevuta-del-permesso } = اجازت نامے کی رسید
p-sjgag = کیا وقت پہلے ہی ختم ہو چکا ہے؟ پھر بھی وکیل کے پاس جائیں۔ خط، لفافہ اور آپ کے پاس جتنی بھی رسیدیں ہیں، سب لے جائیں۔
