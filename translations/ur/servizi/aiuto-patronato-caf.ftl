### Aiuto gratis con le domande: patronato e CAF — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Aiuto gratis con le domande: patronato e CAF
# term: patronato → { -patronato } = مفت مدد کا دفتر
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
title = درخواستوں میں مفت مدد: patronato اور CAF
# it: Uffici che compilano per te le domande a INPS, Questura e altri enti.
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
# term: questura → { -questura } = پولیس کا صدر دفتر
summary = وہ دفتر جو آپ کے لیے INPS، Questura اور دوسرے اداروں کی درخواستیں بھرتے ہیں۔
# it: patronato; CAF; compilare; modulo; domanda INPS; aiuto gratis; sindacato; sanatoria; regolarizzazione; regolarizzarsi; mettersi in regola; come avere i documenti
# term: patronato → { -patronato } = مفت مدد کا دفتر
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
# term: sindacato → { -sindacato } = مزدور یونین
keywords = پتروناتو; کاف; فارم بھرنا; درخواست; مفت مدد; INPS; یونین; ساناتوریا; قانونی ہونا; کاغذات بنوانا; پکے کاغذ
# it: le lettere che hai ricevuto
f-35tt5 = وہ خط جو آپ کو ملے ہیں
# it: la domanda mandata e la ricevuta
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
f-e3h2k = بھیجی ہوئی درخواست اور رسید
# it: Se un modulo è difficile, non fare da solo. Ci sono due tipi di ufficio che ti aiutano.
p-s69p4 = اگر کوئی فارم مشکل ہے تو اکیلے نہ بھریں۔ دو قسم کے دفتر آپ کی مدد کرتے ہیں۔

## A chi è rivolto

# it: A tutti. Non serve essere iscritti a un sindacato.
# term: sindacato → { -sindacato } = مزدور یونین
p-9u7ze = سب کے لیے۔ یونین (sindacato) کا رکن ہونا ضروری نہیں ہے۔
# it: Ufficio
c-u5id7 = دفتر
# it: Che cosa fa
c-5rzst = کیا کرتا ہے
# it: [Patronato][1]
# note: [1] = termini/patronato
# term: patronato → { -patronato } = مفت مدد کا دفتر
c-eujee = [مفت مدد کا دفتر (patronato)][1]
# it: Domande all'INPS e all'INAIL, pensione, disoccupazione, maternità, permesso di soggiorno
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
# term: inail → { -inail } = کام کے حادثوں کا بیمہ ادارہ
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
c-r8emj = INPS اور INAIL کی درخواستیں، پنشن، بے روزگاری، زچگی، رہائشی اجازت نامہ
# it: [CAF][1]
# note: [1] = termini/caf
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
c-c4w4p = [ٹیکس میں مدد کا دفتر (CAF)][1]
# it: Tasse, 730, ISEE
# term: 730 → { -modello-730 } = سالانہ ٹیکس کا فارم 730
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
c-af5cv = ٹیکس، فارم 730، ISEE
# it: Spesso sono nello stesso palazzo.
p-yi4uy = اکثر دونوں ایک ہی عمارت میں ہوتے ہیں۔

## Come fare

# it: Cerca su internet **patronato** e il nome del comune dove abiti. Oppure chiedi in Comune.
# note: voce 1 di 5
# note: «patronato» resta in italiano, con la traduzione tra parentesi: è la parola da cercare.
# term: patronato → { -patronato } = مفت مدد کا دفتر
l-inygd = انٹرنیٹ پر **patronato** (مفت مدد کا دفتر) اور جس بلدیہ میں آپ رہتے ہیں اس کا نام ڈھونڈیں۔ یا بلدیہ (Comune) سے پوچھیں۔
# it: Telefona prima. Chiedi che documenti servono e se devi pagare.
# note: voce 2 di 5
l-knag2 = پہلے فون کریں۔ پوچھیں کہ کون سی دستاویزات چاہییں اور آپ کو پیسے دینے ہیں یا نہیں۔
# it: Porta tutte le lettere, anche quelle che non capisci.
# note: voce 3 di 5
l-u58yu = سب خط لے جائیں، وہ بھی جو سمجھ نہیں آتے۔
# it: Leggi la [delega][1] prima di firmare.
# note: voce 4 di 5
# note: [1] = termini/delega
# term: delega → { -delega } = اختیار نامہ
l-wrspn = دستخط سے پہلے [اختیار نامہ (delega)][1] پڑھیں۔
# it: Chiedi sempre la **ricevuta** della domanda. Conservala.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
l-h5qj5 = ہمیشہ درخواست کی **رسید** مانگیں۔ اسے سنبھال کر رکھیں۔

## Quanto costa

# it: Le domande principali con il patronato sono gratis per legge. Per alcune altre puoi dover pagare poco. L'ISEE al CAF è di solito gratis. Per il 730 spesso paghi.
# term: patronato → { -patronato } = مفت مدد کا دفتر
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
# term: 730 → { -modello-730 } = سالانہ ٹیکس کا فارم 730
p-wtdjy = patronato کی اہم درخواستیں قانون کے مطابق مفت ہیں۔ کچھ دوسری کے لیے تھوڑے پیسے لگ سکتے ہیں۔ CAF میں ISEE عام طور پر مفت ہے۔ 730 کے اکثر پیسے لگتے ہیں۔
# it: Chiedi il prezzo prima. Attento a chi chiede soldi per strada o al bar per fare le domande: non è un patronato.
# note: critico: qui uno sbaglio può fare danno
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-mgnsr = قیمت پہلے پوچھیں۔ جو سڑک پر یا بار میں درخواستوں کے لیے پیسے مانگے اس سے بچیں: وہ patronato نہیں ہے۔

## Casi particolari

# it: Alcuni patronati hanno operatori che parlano altre lingue. Chiedilo al telefono.
# term: patronati → { -patronato } = مفت مدد کا دفتر
p-c3upk = کچھ patronato میں دوسری زبانیں بولنے والے ملازم ہیں۔ فون پر پوچھیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-6zuve = اگر کوئی مسئلہ ہو جائے
# it: Non sei contento? Puoi cambiare patronato quando vuoi. Fatti ridare i documenti.
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-xvzcw = کیا آپ مطمئن نہیں ہیں؟ جب چاہیں patronato بدل سکتے ہیں۔ اپنی دستاویزات واپس لیں۔
