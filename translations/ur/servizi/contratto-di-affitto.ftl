### Affittare una casa: il contratto — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Affittare una casa: il contratto
title = مکان کرائے پر لینا: معاہدہ
# it: Che cosa controllare prima di firmare e perché il contratto va registrato.
summary = دستخط سے پہلے کیا دیکھنا ہے اور معاہدہ رجسٹرڈ کیوں ہونا چاہیے۔
# it: affitto; contratto di locazione; caparra; registrazione; canone; padrone di casa; proprietario
# term: caparra → { -deposito-cauzionale } = کرائے کی سیکیورٹی رقم
# term: canone → { -canone-di-affitto } = ماہانہ کرایہ
keywords = کرایہ; کرائے کا معاہدہ; ایگریمنٹ; سیکیورٹی; مالک مکان; رجسٹری; کپارا
# it: il contratto registrato
f-tp5cn = رجسٹرڈ معاہدہ
# it: Il contratto di affitto deve essere **scritto e registrato**. Così è valido e ti protegge.
p-m5qqc = کرائے کا معاہدہ **لکھا ہوا اور رجسٹرڈ** ہونا ضروری ہے۔ تب ہی یہ قانونی ہے اور آپ کی حفاظت کرتا ہے۔

## A chi è rivolto

# it: A chi cerca una casa o una stanza in affitto.
p-fdkq6 = ان کے لیے جو کرائے پر مکان یا کمرہ ڈھونڈ رہے ہیں۔

## Come fare

# it: Guarda la casa di persona. Non pagare nulla prima di averla vista.
# note: voce 1 di 7
l-j7e2y = مکان خود جا کر دیکھیں۔ دیکھنے سے پہلے کوئی پیسہ نہ دیں۔
# it: Chiedi il prezzo del [canone][1] e delle spese. Chiedi chi paga il riscaldamento.
# note: voce 2 di 7
# note: [1] = termini/canone-di-affitto
# term: canone → { -canone-di-affitto } = ماہانہ کرایہ
l-4wxtd = [ماہانہ کرایہ (canone)][1] اور دوسرے خرچ پوچھیں۔ پوچھیں کہ ہیٹنگ کے پیسے کون دیتا ہے۔
# it: Leggi il contratto. Se non capisci, portalo a un sindacato degli inquilini.
# note: voce 3 di 7
# term: sindacato → { -sindacato } = مزدور یونین
l-6emna = معاہدہ پڑھیں۔ اگر سمجھ نہ آئے تو کرایہ داروں کی یونین (sindacato degli inquilini) کو دکھائیں۔
# it: Firma e prendi la tua copia.
# note: voce 4 di 7
l-3cms7 = دستخط کریں اور اپنی کاپی لیں۔
# it: Paga la [caparra][1]. Non può essere più di tre mesi di affitto.
# note: voce 5 di 7
# note: [1] = termini/deposito-cauzionale
# term: caparra → { -deposito-cauzionale } = کرائے کی سیکیورٹی رقم
l-rcxyn = [سیکیورٹی رقم (caparra)][1] دیں۔ یہ تین مہینوں کے کرائے سے زیادہ نہیں ہو سکتی۔
# it: Il proprietario registra il contratto all'[Agenzia delle Entrate][1] entro **30 giorni**. Fatti dare la ricevuta.
# note: voce 6 di 7
# note: [1] = enti/agenzia-entrate
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
l-xyr2s = مالک مکان معاہدہ زیادہ سے زیادہ **30 دن** میں [Agenzia delle Entrate][1] میں رجسٹر کراتا ہے۔ رسید لیں۔
# it: Paga sempre in un modo che puoi provare. Tieni le ricevute.
# note: voce 7 di 7
# term: ricevute → { -ricevuta-del-permesso } = اجازت نامے کی رسید
l-wgpcp = ہمیشہ ایسے طریقے سے پیسے دیں جسے آپ ثابت کر سکیں۔ رسیدیں سنبھال کر رکھیں۔

## Cosa si ottiene

# it: Un contratto registrato serve per la [residenza][1], il permesso e gli aiuti per l'affitto.
# note: [1] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = رہائش کا اندراج
p-fpffi = رجسٹرڈ معاہدہ [رہائش کے اندراج (residenza)][1]، اجازت نامے اور کرائے کی امداد کے لیے چاہیے۔

## Tempi e scadenze

# it: I contratti più comuni durano 4 anni più 4, oppure 3 anni più 2. Esistono anche contratti brevi. Per andare via prima devi scrivere una lettera, di solito 6 mesi prima.
p-xxfk5 = زیادہ تر معاہدے 4 جمع 4 سال یا 3 جمع 2 سال کے ہوتے ہیں۔ چھوٹی مدت کے معاہدے بھی ہیں۔ وقت سے پہلے جانے کے لیے خط لکھنا ضروری ہے، عام طور پر 6 مہینے پہلے۔

## Quanto costa

# it: Paghi il primo mese, la caparra e a volte l'agenzia. Per molti contratti non paghi la tassa di registro. Se c'è, la dividi con il proprietario.
# term: caparra → { -deposito-cauzionale } = کرائے کی سیکیورٹی رقم
p-6wvn9 = آپ پہلے مہینے کا کرایہ، سیکیورٹی رقم اور کبھی کبھی ایجنسی کے پیسے دیتے ہیں۔ بہت سے معاہدوں میں آپ اندراج کا ٹیکس نہیں دیتے۔ اگر یہ ٹیکس ہو تو آپ اور مالک مکان اسے آدھا آدھا دیتے ہیں۔

## Casi particolari

# it: Se non sei cittadino dell'Unione europea, il proprietario fa anche la [comunicazione][1] alla polizia.
# note: [1] = servizi/dichiarazione-di-ospitalita
p-2nez8 = اگر آپ یورپی یونین کے شہری نہیں ہیں تو مالک مکان پولیس کو [اطلاع (comunicazione)][1] بھی دیتا ہے۔

## Se qualcosa va male

# it: Se qualcosa va male
t-txhi9 = اگر کوئی مسئلہ ہو جائے
# it: **Il contratto non è registrato?** Puoi registrarlo tu. Chiedi a un sindacato degli inquilini.
# note: voce 1 di 3
# term: sindacato → { -sindacato } = مزدور یونین
l-a3sjj = **کیا معاہدہ رجسٹرڈ نہیں ہے؟** آپ خود رجسٹر کرا سکتے ہیں۔ کرایہ داروں کی یونین سے پوچھیں۔
# it: **Il proprietario non affitta agli stranieri?** È una [discriminazione][1].
# note: voce 2 di 3
# note: [1] = servizi/segnalare-discriminazione
l-becrd = **کیا مالک مکان غیر ملکیوں کو مکان نہیں دیتا؟** یہ [امتیازی سلوک (discriminazione)][1] ہے۔
# it: **Ti ha chiesto soldi e poi è sparito?** Fai una [denuncia][1].
# note: voce 3 di 3
# note: [1] = servizi/fare-una-denuncia
# term: denuncia → { -denuncia } = پولیس میں رپورٹ
l-ehcu5 = **کیا وہ پیسے لے کر غائب ہو گیا؟** [پولیس میں رپورٹ (denuncia)][1] کریں۔
