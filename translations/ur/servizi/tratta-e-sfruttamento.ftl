### Se qualcuno ti sfrutta o ti tiene con la forza — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Se qualcuno ti sfrutta o ti tiene con la forza
title = اگر کوئی آپ سے زبردستی فائدہ اٹھائے یا آپ کو زور سے روکے رکھے
# it: Un numero gratuito, sempre attivo, per chi è vittima di tratta.
# term: tratta → { -tratta } = انسانوں کی خرید و فروخت
summary = مفت نمبر، ہر وقت چالو، ان کے لیے جو انسانوں کی خرید و فروخت کا شکار ہیں۔
# it: tratta; prostituzione; schiavitù; debito con chi mi ha portato; passaporto sequestrato; articolo 18; antitratta; mi obbligano a prostituirmi; mi hanno portata qui con l'inganno; mi ha preso il passaporto; il capo ha il mio passaporto
# term: tratta → { -tratta } = انسانوں کی خرید و فروخت
# term: passaporto → { -passaporto } = پاسپورٹ
keywords = انسانی سمگلنگ; جسم فروشی; غلامی; ایجنٹ کا قرض; پاسپورٹ چھین لیا; زبردستی کام; زبردستی دھندا کرواتے ہیں; میرا پاسپورٹ لے لیا; مالک کے پاس میرا پاسپورٹ
# it: ascolto, un posto sicuro e consigli
f-diyw7 = بات سننا، محفوظ جگہ اور مشورے
# it: tratta
# term: tratta → { -tratta } = انسانوں کی خرید و فروخت
f-6gw2m = انسانوں کی خرید و فروخت
# it: emergenza
f-as6fz = ایمرجنسی
# it: Nessuno può comprarti, tenerti chiuso o farti lavorare con la forza. Non è colpa tua.
p-mernb = کوئی آپ کو خرید نہیں سکتا، بند نہیں رکھ سکتا اور زبردستی کام نہیں کرا سکتا۔ یہ آپ کا قصور نہیں ہے۔

## A chi è rivolto

# it: A chi è costretto a prostituirsi, lavorare, chiedere soldi per strada o rubare. Può chiamare anche chi vuole aiutare una persona.
p-g9d77 = ان کے لیے جن سے زبردستی جسم فروشی، کام، سڑک پر بھیک یا چوری کرائی جاتی ہے۔ وہ شخص بھی فون کر سکتا ہے جو کسی کی مدد کرنا چاہتا ہو۔
# it: Puoi chiamare anche **senza documenti**.
p-484d9 = آپ **دستاویزات کے بغیر** بھی فون کر سکتے ہیں۔

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-vk5tt = اگر آپ ابھی خطرے میں ہیں تو { $phone-emergenza } پر فون کریں۔
# it: Cerca un momento sicuro. Se puoi, usa un altro telefono.
# note: voce 1 di 5
l-3qnrn = محفوظ موقع ڈھونڈیں۔ ہو سکے تو کوئی دوسرا فون استعمال کریں۔
# it: Chiama il { $phone-tratta }. È **gratis**, di giorno e di notte.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
# term: tratta → { -tratta } = انسانوں کی خرید و فروخت
l-3zf2u = { $phone-tratta } پر فون کریں۔ یہ **مفت** ہے، دن رات۔
# it: Di' la tua lingua. Ci sono mediatori.
# note: voce 3 di 5
l-3r8pi = اپنی زبان بتائیں۔ وہاں ثقافتی ثالث ہیں۔
# it: Puoi non dire il tuo nome.
# note: voce 4 di 5
l-4rada = آپ چاہیں تو اپنا نام نہ بتائیں۔
# it: Decidi tu se e quando andare via.
# note: voce 5 di 5
l-7cei2 = وہاں سے جانا ہے یا نہیں اور کب، یہ فیصلہ آپ کا ہے۔

## Cosa si ottiene

# it: ascolto e consigli
# note: voce 1 di 4
l-jayty = بات سننا اور مشورے
# it: un posto sicuro
# note: voce 2 di 4
l-37qh8 = محفوظ جگہ
# it: un medico e un avvocato
# note: voce 3 di 4
l-tie5r = ڈاکٹر اور وکیل
# it: in certi casi un **permesso di soggiorno** di protezione, anche se non fai denuncia
# note: voce 4 di 4
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
# term: denuncia → { -denuncia } = پولیس میں رپورٹ
l-vv8dh = کچھ صورتوں میں تحفظ کا **رہائشی اجازت نامہ**، چاہے آپ پولیس میں رپورٹ نہ بھی کریں

## Casi particolari

# it: **Hai un debito con chi ti ha portato qui?** Quel debito non vale per la legge.
# note: voce 1 di 3
l-rza45 = **کیا آپ پر اس شخص کا قرض ہے جو آپ کو یہاں لایا؟** قانون اس قرض کو نہیں مانتا۔
# it: **Ti hanno fatto un giuramento o un rito?** Puoi parlarne: chi risponde conosce queste cose.
# note: voce 2 di 3
l-t4jb3 = **کیا آپ سے قسم لی گئی یا کوئی رسم کرائی گئی؟** آپ اس کے بارے میں بات کر سکتے ہیں: جواب دینے والے یہ باتیں جانتے ہیں۔
# it: **Sei minorenne?** Hai ancora più protezione.
# note: voce 3 di 3
# term: minorenne → { -minore } = نابالغ
l-d257p = **کیا آپ نابالغ ہیں؟** آپ کے لیے اور بھی زیادہ حفاظت ہے۔

## Per la tua sicurezza

# it: Per la tua sicurezza
t-j267r = آپ کی حفاظت کے لیے
# it: Cancella la chiamata dall'elenco del telefono. Non dire a chi ti sfrutta che vuoi andare via.
# note: critico: qui uno sbaglio può fare danno
p-mc3tu = فون کی فہرست سے یہ کال مٹا دیں۔ جو آپ سے فائدہ اٹھاتا ہے اسے نہ بتائیں کہ آپ جانا چاہتے ہیں۔
