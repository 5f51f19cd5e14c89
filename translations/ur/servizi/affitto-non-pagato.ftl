### Non riesci a pagare l'affitto, e non è colpa tua — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Non riesci a pagare l'affitto, e non è colpa tua
title = آپ کرایہ نہیں دے سکتے، اور آپ کا قصور نہیں ہے
# it: Che cosa fare se hai perso il lavoro o sei malato: la morosità incolpevole.
# term: morosità incolpevole → { -morosita-incolpevole } = مجبوری میں کرایہ نہ دے سکنا
summary = نوکری ختم ہو جائے یا آپ بیمار ہوں تو کیا کریں: morosità incolpevole۔
# it: morosità incolpevole; affitto arretrato; sfratto; contributo affitto; aiuto affitto
# term: morosità incolpevole → { -morosita-incolpevole } = مجبوری میں کرایہ نہ دے سکنا
# term: sfratto → { -sfratto } = مکان سے بے دخلی
# term: contributo → { -contributi } = پنشن اور بیمے کی رقم
keywords = کرایہ باقی; کرایہ نہیں دے سکتا; بے دخلی; کرائے کی امداد; موروزیتا
# it: il contratto di affitto registrato
f-is3gj = کرائے کا رجسٹرڈ معاہدہ
# it: la prova di che cosa è successo: licenziamento, malattia, separazione
# term: licenziamento → { -licenziamento } = نوکری سے نکالا جانا
f-im4ty = اس کا ثبوت کہ کیا ہوا: { -licenziamento }، بیماری، علیحدگی
# it: le lettere del proprietario o del tribunale
f-p2jwe = مالک مکان یا عدالت کے خط
# it: un contributo o un accordo con il proprietario
# term: contributo → { -contributi } = پنشن اور بیمے کی رقم
f-qttwb = مالی امداد یا مالک مکان کے ساتھ سمجھوتہ
# it: Se non paghi perché hai perso il lavoro o sei malato, si chiama [morosità incolpevole][1]. Ci possono essere aiuti.
# note: [1] = termini/morosita-incolpevole
# term: morosità incolpevole → { -morosita-incolpevole } = مجبوری میں کرایہ نہ دے سکنا
p-i343g = اگر آپ نوکری ختم ہونے یا بیماری کی وجہ سے کرایہ نہیں دیتے تو اسے [مجبوری میں کرایہ نہ دے سکنا (morosità incolpevole)][1] کہتے ہیں۔ امداد مل سکتی ہے۔

## A chi è rivolto

# it: A chi ha un contratto registrato e ha perso una parte grande dei suoi soldi. Le cause sono per esempio:
p-fh83b = ان کے لیے جن کا معاہدہ رجسٹرڈ ہے اور جن کے پیسوں کا بڑا حصہ ختم ہو گیا۔ وجہیں مثلاً یہ ہیں:
# it: licenziamento o meno ore di lavoro
# note: voce 1 di 4
# term: licenziamento → { -licenziamento } = نوکری سے نکالا جانا
l-42xs5 = { -licenziamento } یا کام کے گھنٹے کم ہونا
# it: malattia grave
# note: voce 2 di 4
l-cfcwp = سنگین بیماری
# it: separazione
# note: voce 3 di 4
l-x9d4d = علیحدگی
# it: morte di chi portava lo stipendio
# note: voce 4 di 4
l-zwm4d = تنخواہ لانے والے کی وفات

## Come fare

# it: **Parla subito** con il proprietario. Chiedi di pagare a rate. Scrivete l'accordo.
# note: voce 1 di 5
l-7t2ay = مالک مکان سے **فوراً بات کریں**۔ قسطوں میں دینے کا کہیں۔ سمجھوتہ لکھ لیں۔
# it: Vai dai [servizi sociali][1] del tuo Comune. Chiedi se adesso danno un aiuto per pagare l'affitto.
# note: voce 2 di 5
# note: [1] = servizi/servizio-sociale
l-2h4vp = اپنی بلدیہ (Comune) کی [سوشل سروسز (servizi sociali)][1] کے پاس جائیں۔ پوچھیں کہ کیا اس وقت کرایہ دینے کے لیے کوئی مدد مل رہی ہے۔
# it: Chiedi l'[ISEE][1], anche quello corrente.
# note: voce 3 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
l-db6we = [ISEE][1] بنوائیں، corrente (موجودہ حالت) والا بھی۔
# it: Paga quello che puoi, ogni mese. Tieni le ricevute.
# note: voce 4 di 5
# term: ricevute → { -ricevuta-del-permesso } = اجازت نامے کی رسید
l-em8vb = ہر مہینے جتنا دے سکتے ہیں دیں۔ رسیدیں سنبھال کر رکھیں۔
# it: Se arriva una lettera dal tribunale, leggi [che cosa fare][1].
# note: voce 5 di 5
# note: [1] = servizi/ho-ricevuto-uno-sfratto
l-djbbc = اگر عدالت (tribunale) سے خط آئے تو پڑھیں [کیا کرنا ہے][1]۔

## Tempi e scadenze

# it: Questi aiuti ci sono solo quando il Comune ha i fondi. Chiedi spesso e guarda gli avvisi del Comune.
p-9dtje = یہ امداد صرف تب ہوتی ہے جب بلدیہ کے پاس فنڈ ہوں۔ بار بار پوچھیں اور بلدیہ کے اعلان دیکھیں۔

## Casi particolari

# it: A Crema c'è un progetto per queste [emergenze della casa][1]. Chiedi in Comune se è attivo.
# note: [1] = servizi/crema-aiuti-sociali
p-hu9y4 = Crema میں [مکان کی ان ہنگامی صورتوں][1] کے لیے ایک منصوبہ ہے۔ بلدیہ سے پوچھیں کہ کیا یہ چالو ہے۔

## Se qualcosa va male

# it: Se qualcosa va male
t-5k24q = اگر کوئی مسئلہ ہو جائے
# it: Non andare via di casa solo perché il proprietario te lo dice. Può mandarti via soltanto un **giudice**. Se cambia la serratura, chiama la polizia.
# note: critico: qui uno sbaglio può fare danno
p-gzwvb = صرف مالک مکان کے کہنے پر گھر نہ چھوڑیں۔ آپ کو صرف **جج** نکال سکتا ہے۔ اگر وہ تالا بدل دے تو پولیس کو فون کریں۔
