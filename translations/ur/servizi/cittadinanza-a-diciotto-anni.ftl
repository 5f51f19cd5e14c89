### Nato in Italia: cittadinanza a 18 anni — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Nato in Italia: cittadinanza a 18 anni
# term: cittadinanza → { -cittadinanza } = شہریت
title = اٹلی میں پیدا ہوئے: 18 سال پر شہریت
# it: Chi è nato in Italia ha un anno di tempo per diventare cittadino.
summary = اٹلی میں پیدا ہونے والے کے پاس شہری بننے کے لیے ایک سال ہے۔
# it: seconda generazione; nato in Italia; diciotto anni; cittadinanza; maggiorenne
# term: cittadinanza → { -cittadinanza } = شہریت
keywords = اٹلی میں پیدا; اٹھارہ سال; شہریت; نیشنلٹی; دوسری نسل; بالغ
# it: l'atto di nascita
f-bxrbi = پیدائش کا سرٹیفکیٹ (atto di nascita)
# it: la prova che hai sempre vissuto in Italia
f-jrqxs = اس کا ثبوت کہ آپ ہمیشہ اٹلی میں رہے ہیں
# it: la cittadinanza italiana
# term: cittadinanza italiana → { -cittadinanza } = شہریت
f-775pw = اطالوی { -cittadinanza }
# it: Tra il giorno dei 18 anni e il giorno prima dei 19.
f-kuks2 = 18 سال پورے ہونے کے دن اور 19 سال پورے ہونے سے ایک دن پہلے کے درمیان۔
# it: Sei nato in Italia e hai sempre vissuto qui? A 18 anni puoi diventare cittadino italiano con una **dichiarazione**.
p-fwdvv = کیا آپ اٹلی میں پیدا ہوئے اور ہمیشہ یہیں رہے؟ 18 سال پر آپ ایک **اقرار** (dichiarazione) سے اطالوی شہری بن سکتے ہیں۔

## A chi è rivolto

# it: A chi è nato in Italia da genitori stranieri. Devi aver vissuto qui sempre e in regola.
p-6t8d5 = ان کے لیے جو اٹلی میں غیر ملکی والدین کے ہاں پیدا ہوئے۔ ضروری ہے کہ آپ ہمیشہ یہاں اور قانونی طور پر رہے ہوں۔

## Come fare

# it: Hai **un solo anno** di tempo: dai 18 ai 19 anni.
# note: critico: qui uno sbaglio può fare danno
p-cw9dh = آپ کے پاس **صرف ایک سال** ہے: 18 سے 19 سال کی عمر تک۔
# it: Il Comune deve scriverti prima dei tuoi 18 anni. Se non scrive, vai tu.
# note: voce 1 di 5
l-43jn8 = بلدیہ (Comune) پر لازم ہے کہ آپ کے 18 سال کے ہونے سے پہلے آپ کو لکھے۔ اگر نہ لکھے تو آپ خود جائیں۔
# it: Chiedi all'ufficio di [stato civile][1] che cosa serve.
# note: voce 2 di 5
# note: [1] = termini/stato-civile
# term: stato civile → { -stato-civile } = پیدائش، شادی اور وفات کا دفتر
l-sfmi4 = [پیدائش، شادی اور وفات کے دفتر (stato civile)][1] سے پوچھیں کہ کیا چاہیے۔
# it: Raccogli le prove: scuola, vaccini, pediatra, permessi.
# note: voce 3 di 5
# term: vaccini → { -vaccino } = حفاظتی ٹیکا
# term: pediatra → { -pediatra-di-libera-scelta } = بچوں کا ڈاکٹر
l-ww32n = ثبوت جمع کریں: سکول، ٹیکے، { -pediatra-di-libera-scelta }، اجازت نامے۔
# it: Fai la dichiarazione in Comune.
# note: voce 4 di 5
l-sb5wp = بلدیہ میں اقرار کریں۔
# it: Il Comune controlla. Poi ti dice se sei cittadino.
# note: voce 5 di 5
l-h9ftz = بلدیہ جانچ کرتی ہے۔ پھر بتاتی ہے کہ آپ شہری ہیں یا نہیں۔

## Casi particolari

# it: **Ci sono buchi nella residenza?** Non rinunciare. Le prove di scuola e di cure possono bastare.
# note: voce 1 di 4
# term: residenza → { -residenza } = رہائش کا اندراج
l-9zdbk = **کیا رہائش کے اندراج میں وقفے ہیں؟** ہمت نہ ہاریں۔ سکول اور علاج کے ثبوت کافی ہو سکتے ہیں۔
# it: **I tuoi genitori non avevano il permesso quando sei nato?** Chiedi lo stesso: la legge non ti punisce per i loro ritardi.
# note: voce 2 di 4
l-e72m5 = **کیا آپ کی پیدائش کے وقت والدین کے پاس اجازت نامہ نہیں تھا؟** پھر بھی درخواست دیں: ان کی دیر کی سزا قانون آپ کو نہیں دیتا۔
# it: **Il Comune non ti ha avvisato?** Puoi fare la dichiarazione anche dopo l'anno. Chiedi a un avvocato.
# note: voce 3 di 4
l-mvtag = **کیا بلدیہ نے آپ کو نہیں بتایا؟** آپ سال کے بعد بھی اقرار کر سکتے ہیں۔ وکیل سے پوچھیں۔
# it: **Un tuo genitore diventa italiano prima?** Forse sei già italiano anche tu. Chiedi in Comune.
# note: voce 4 di 4
l-ya8aa = **کیا آپ کی ماں یا باپ پہلے اطالوی بن گئے؟** شاید آپ بھی پہلے سے اطالوی ہیں۔ بلدیہ سے پوچھیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-sufnu = اگر کوئی مسئلہ ہو جائے
# it: Se il Comune dice di no, chiedi una risposta scritta. Un [avvocato pagato dallo Stato][1] può aiutarti.
# note: [1] = servizi/patrocinio-gratuito
p-veg2f = اگر بلدیہ انکار کرے تو لکھا ہوا جواب مانگیں۔ [سرکاری خرچ پر وکیل][1] آپ کی مدد کر سکتا ہے۔
