### Bambini e ragazzi in pericolo — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Bambini e ragazzi in pericolo
title = خطرے میں بچے اور نوعمر
# it: I numeri per i minorenni e per chi vede un bambino in difficoltà.
# term: minorenni → { -minore } = نابالغ
summary = نابالغوں کے لیے اور مشکل میں پڑے بچے کو دیکھنے والوں کے لیے نمبر۔
# it: 114; telefono azzurro; maltrattamento; bullismo; bambino in pericolo; 19696; abuso
keywords = 114; 19696; بچہ خطرے میں; بچے پر تشدد; سکول میں تنگ کرنا; بچے سے زیادتی
# it: ascolto e aiuto
f-8vamq = بات سننا اور مدد
# it: bambini in pericolo
f-y7s7g = خطرے میں بچے
# it: ascolto per ragazzi
f-393m5 = بچوں اور نوعمروں کی بات سننا
# it: emergenza
f-b58zz = ایمرجنسی
# it: Se sei un bambino o un ragazzo e stai male, puoi parlare con qualcuno. È gratis.
p-btv5u = اگر آپ بچے یا نوعمر ہیں اور پریشان ہیں تو کسی سے بات کر سکتے ہیں۔ یہ مفت ہے۔

## A chi è rivolto

# it: Ai minorenni. Anche ai genitori, ai vicini e agli insegnanti.
# term: minorenni → { -minore } = نابالغ
p-3acsh = نابالغوں کے لیے۔ والدین، پڑوسیوں اور استادوں کے لیے بھی۔

## Come fare

# it: Se un bambino rischia la vita, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-xumui = اگر کسی بچے کی جان خطرے میں ہے تو { $phone-emergenza } پر فون کریں۔
# it: Che cosa succede
c-mrwi4 = کیا ہو رہا ہے
# it: Numero
c-r749q = نمبر
# it: Un bambino è in pericolo
c-xvwb2 = کوئی بچہ خطرے میں ہے
# it: Hai bisogno di parlare
c-9it7w = آپ کو بات کرنے کی ضرورت ہے
# it: Chiama da un posto tranquillo.
# note: voce 1 di 3
l-m4xfs = کسی پرسکون جگہ سے فون کریں۔
# it: Di' che cosa succede. Puoi non dire il tuo nome.
# note: voce 2 di 3
l-uy8ge = بتائیں کہ کیا ہو رہا ہے۔ آپ چاہیں تو اپنا نام نہ بتائیں۔
# it: Ascolta il consiglio. Fai domande.
# note: voce 3 di 3
l-pr4c5 = مشورہ سنیں۔ سوال پوچھیں۔

## Cosa si ottiene

# it: Una persona ti ascolta e ti crede. Se c'è un pericolo, questa persona chiama chi può proteggerti.
p-75v3a = ایک شخص آپ کی بات سنتا ہے اور آپ پر یقین کرتا ہے۔ اگر خطرہ ہو تو وہ ان کو فون کرتا ہے جو آپ کی حفاظت کر سکتے ہیں۔

## Casi particolari

# it: **Bullismo** a scuola o su internet: salva i messaggi e parla con un adulto.
# note: voce 1 di 3
l-gjxgt = سکول میں یا انٹرنیٹ پر **تنگ کیا جانا (bullismo)**: پیغام سنبھال کر رکھیں اور کسی بڑے سے بات کریں۔
# it: **Ti vogliono far sposare contro la tua volontà** o portarti via? Chiama prima di partire.
# note: voce 2 di 3
l-5nfwb = **کیا آپ کی مرضی کے خلاف آپ کی شادی کی جا رہی ہے** یا آپ کو کہیں لے جایا جا رہا ہے؟ سفر سے پہلے فون کریں۔
# it: **Sei genitore e non ce la fai più?** Chiedi aiuto al [consultorio][1] o ai [servizi sociali][2].
# note: voce 3 di 3
# note: [1] = servizi/consultorio
# note: [2] = servizi/servizio-sociale
# term: consultorio → { -consultorio-familiare } = خواتین اور خاندان کی صحت کا مرکز
l-t478m = **کیا آپ ماں یا باپ ہیں اور اب آپ کے بس میں نہیں رہا؟** [خواتین اور خاندان کی صحت کے مرکز (consultorio)][1] یا [سوشل سروسز (servizi sociali)][2] سے مدد مانگیں۔
