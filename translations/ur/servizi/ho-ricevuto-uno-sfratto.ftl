### Hai ricevuto uno sfratto — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Hai ricevuto uno sfratto
# term: sfratto → { -sfratto } = مکان سے بے دخلی
title = آپ کو مکان سے بے دخلی کا خط ملا ہے
# it: Che cosa fare quando arriva una lettera del tribunale sulla casa.
summary = جب مکان کے بارے میں عدالت سے خط آئے تو کیا کریں۔
# it: sfratto; tribunale; ufficiale giudiziario; termine di grazia; lettera verde; lettera del tribunale; mandare via di casa; buttato fuori di casa; padrone di casa; mi hanno cacciato di casa; mi cacciano di casa; mi sfrattano; perdo la casa; devo lasciare la casa
# term: sfratto → { -sfratto } = مکان سے بے دخلی
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = عدالت کا اہلکار
keywords = بے دخلی; سفراتو; عدالت; مکان خالی کرانا; عدالت کا خط; سبز لفافہ; گھر سے نکال رہے ہیں; گھر سے نکالنا; مالک مکان; گھر سے نکال دیا; گھر خالی کرنے کا نوٹس; گھر چھوڑنا پڑے گا; مالک مکان نکال رہا ہے
# it: la lettera del tribunale
f-9c37p = عدالت کا خط
# it: il contratto di affitto
f-p4a2n = کرائے کا معاہدہ
# it: le ricevute dei pagamenti
# term: ricevute → { -ricevuta-del-permesso } = اجازت نامے کی رسید
f-h7qcc = ادائیگی کی رسیدیں
# it: l'ISEE, se ce l'hai
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
f-yyanw = ISEE، اگر آپ کے پاس ہے
# it: un avvocato e più tempo, se il giudice lo dà
f-xyrgw = وکیل، اور زیادہ وقت اگر جج دے
# it: Può mandarti via **soltanto un giudice**. Il proprietario non può cambiare la serratura o toglierti la luce e l'acqua.
# note: critico: qui uno sbaglio può fare danno
p-psseu = آپ کو مکان سے **صرف جج** نکال سکتا ہے۔ مالک مکان تالا نہیں بدل سکتا اور آپ کی بجلی یا پانی بند نہیں کر سکتا۔
# it: Lo [sfratto][1] è l'ordine del giudice di lasciare la casa. Non succede in un giorno.
# note: [1] = termini/sfratto
# term: sfratto → { -sfratto } = مکان سے بے دخلی
p-d3jgf = [بے دخلی (sfratto)][1] جج کا حکم ہے کہ مکان خالی کریں۔ یہ ایک دن میں نہیں ہوتا۔

## A chi è rivolto

# it: A chi ha ricevuto una lettera del tribunale o dell'[ufficiale giudiziario][1].
# note: [1] = termini/ufficiale-giudiziario
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = عدالت کا اہلکار
p-j7whs = ان کے لیے جنہیں عدالت (tribunale) سے یا [عدالت کے اہلکار (ufficiale giudiziario)][1] سے خط ملا ہے۔

## Come fare

# it: Apri **sempre** le lettere e le [raccomandate][1]. Se non vai dal giudice, decide senza ascoltarti.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/raccomandata
# term: raccomandate → { -raccomandata } = رجسٹرڈ خط
p-wx4h4 = خط اور [رجسٹرڈ خط (raccomandate)][1] **ہمیشہ** کھولیں۔ اگر آپ جج کے پاس نہیں جاتے تو وہ آپ کی بات سنے بغیر فیصلہ کرتا ہے۔
# it: Guarda sulla lettera il giorno dell'[udienza][1].
# note: voce 1 di 6
# note: «termine di grazia» è il nome ufficiale: lascialo accanto alla traduzione.
# note: [1] = termini/udienza
# term: udienza → { -udienza } = عدالت کی پیشی
l-utaxn = خط پر [عدالت کی پیشی (udienza)][1] کا دن دیکھیں۔
# it: Cerca subito un avvocato. Può essere [pagato dallo Stato][1].
# note: voce 2 di 6
# note: [1] = servizi/patrocinio-gratuito
l-4r6ku = فوراً وکیل ڈھونڈیں۔ اس کی فیس [حکومت دے سکتی ہے][1]۔
# it: Vai dai [servizi sociali][1] con la lettera.
# note: voce 3 di 6
# note: [1] = servizi/servizio-sociale
l-as5d7 = خط لے کر [سوشل سروسز (servizi sociali)][1] کے پاس جائیں۔
# it: Il giorno dell'udienza vai in tribunale, anche se hai paura.
# note: voce 4 di 6
# term: udienza → { -udienza } = عدالت کی پیشی
l-tm5hh = پیشی کے دن عدالت جائیں، ڈر لگے تب بھی۔
# it: Se puoi pagare, chiedi al giudice il **termine di grazia**. Sono di solito 90 giorni per pagare tutto.
# note: voce 5 di 6
l-kp9ba = اگر آپ پیسے دے سکتے ہیں تو جج سے **termine di grazia** (ادائیگی کی مہلت) مانگیں۔ عام طور پر سب کچھ ادا کرنے کے لیے 90 دن ملتے ہیں۔
# it: Se il giudice dice che devi andare via, fissa una data. Chiedi altro tempo se hai bambini, malati o anziani.
# note: voce 6 di 6
l-i5pm8 = اگر جج کہے کہ آپ کو جانا ہے تو وہ ایک تاریخ مقرر کرتا ہے۔ اگر گھر میں بچے، بیمار یا بزرگ ہیں تو اور وقت مانگیں۔

## Cosa si ottiene

# it: Più tempo, un accordo con il proprietario o un aiuto del Comune.
p-p9da2 = زیادہ وقت، مالک مکان کے ساتھ سمجھوتہ یا بلدیہ (Comune) کی مدد۔

## Casi particolari

# it: **Disdetta.** È la lettera del proprietario che non vuole rinnovare il contratto. Non è ancora uno sfratto. Portala a un sindacato degli inquilini o a un avvocato.
# note: voce 1 di 3
# term: sfratto → { -sfratto } = مکان سے بے دخلی
# term: sindacato → { -sindacato } = مزدور یونین
l-36hs5 = **معاہدہ ختم کرنے کا خط (disdetta)۔** یہ اس مالک مکان کا خط ہے جو معاہدے کی تجدید نہیں کرنا چاہتا۔ یہ ابھی مکان سے بے دخلی نہیں ہے۔ اسے کرایہ داروں کی یونین (sindacato) یا وکیل کے پاس لے جائیں۔
# it: **Sfratto per fine contratto.** Succede anche a chi ha sempre pagato. Chiedi all'avvocato.
# note: voce 2 di 3
# term: sfratto → { -sfratto } = مکان سے بے دخلی
l-vjt8i = **معاہدہ ختم ہونے پر بے دخلی۔** یہ اس کے ساتھ بھی ہوتا ہے جس نے ہمیشہ کرایہ دیا ہو۔ وکیل سے پوچھیں۔
# it: **Hai minori o persone malate in casa?** Dillo a tutti: giudice, avvocato, Comune.
# note: voce 3 di 3
# term: minori → { -minore } = نابالغ
l-bma9u = **کیا گھر میں نابالغ یا بیمار لوگ ہیں؟** سب کو بتائیں: جج، وکیل، بلدیہ۔

## Se qualcosa va male

# it: Se qualcosa va male
t-ydesb = اگر کوئی مسئلہ ہو جائے
# it: Il giorno dell'ufficiale giudiziario si avvicina e non hai un posto? Torna dai servizi sociali prima di quel giorno. Metti al sicuro documenti e medicine.
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = عدالت کا اہلکار
p-dgwye = کیا { -ufficiale-giudiziario(case: "obl") } کے آنے کا دن قریب ہے اور آپ کے پاس کوئی جگہ نہیں؟ اس دن سے پہلے دوبارہ سوشل سروسز کے پاس جائیں۔ دستاویزات اور دوائیں محفوظ رکھیں۔
