### Associazioni e volontariato — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Associazioni e volontariato
title = انجمنیں اور رضاکارانہ کام
# it: Trovare altre persone, aiutare e farsi aiutare.
summary = دوسرے لوگوں سے ملنا، مدد کرنا اور مدد لینا۔
# it: associazione; volontariato; comunità; stranieri; incontro; amici
keywords = انجمن; رضاکار; کمیونٹی; غیر ملکی; ملاقات; دوست
# it: persone, attività e aiuto
f-sq9dp = لوگ، سرگرمیاں اور مدد
# it: Le associazioni sono gruppi di persone che fanno qualcosa insieme. Alcune sono di cittadini stranieri.
p-m3a33 = انجمنیں لوگوں کے گروپ ہیں جو مل کر کچھ کرتے ہیں۔ کچھ غیر ملکی شہریوں کی ہیں۔

## A chi è rivolto

# it: A tutti. Non serve la cittadinanza per essere volontario.
# term: cittadinanza → { -cittadinanza } = شہریت
p-p9zcb = سب کے لیے۔ رضاکار بننے کے لیے { -cittadinanza } کی ضرورت نہیں ہے۔

## Come fare

# it: Chiedi in Comune l'elenco delle associazioni.
# note: voce 1 di 4
l-6vjj2 = بلدیہ (Comune) سے انجمنوں کی فہرست مانگیں۔
# it: A Cremona chiedi a [Mondinsieme][1].
# note: voce 2 di 4
# note: [1] = luoghi/mondinsieme
l-qz83u = کریمونا میں [Mondinsieme][1] سے پوچھیں۔
# it: Vai a un incontro. Guarda se ti piace.
# note: voce 3 di 4
l-tiihi = کسی ملاقات میں جائیں۔ دیکھیں کہ آپ کو پسند ہے یا نہیں۔
# it: Se vuoi fondare un'associazione, chiedi aiuto a un ufficio per il volontariato.
# note: voce 4 di 4
l-a55s4 = اگر آپ انجمن بنانا چاہتے ہیں تو رضاکارانہ کام کے دفتر سے مدد مانگیں۔

## Cosa si ottiene

# it: amici e persone del tuo Paese
# note: voce 1 di 4
l-t5kpc = دوست اور آپ کے ملک کے لوگ
# it: un posto per parlare italiano
# note: voce 2 di 4
l-mh2y8 = اطالوی بولنے کی جگہ
# it: aiuto pratico: moduli, cibo, vestiti, scuola
# note: voce 3 di 4
l-6x5vy = عملی مدد: فارم، کھانا، کپڑے، سکول
# it: attività per i bambini
# note: voce 4 di 4
l-4hdnu = بچوں کے لیے سرگرمیاں

## Casi particolari

# it: Il progetto [Terre di Inclusione][1] voleva fare una mappa delle associazioni. Voleva anche rafforzare quelle di cittadini stranieri. Non sappiamo quali di queste attività ci sono ancora.
# note: [1] = progetti/terre-di-inclusione
p-pdfnb = [Terre di Inclusione][1] منصوبہ انجمنوں کا نقشہ بنانا چاہتا تھا۔ وہ غیر ملکی شہریوں کی انجمنوں کو مضبوط بھی کرنا چاہتا تھا۔ ہم نہیں جانتے کہ ان میں سے کون سی سرگرمیاں اب بھی ہیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-i62xt = اگر کوئی مسئلہ ہو جائے
# it: Un'associazione ti chiede molti soldi o i documenti originali? Non darli. Chiedi consiglio in Comune.
p-t5qss = کیا کوئی انجمن بہت پیسے یا اصل دستاویزات مانگتی ہے؟ نہ دیں۔ بلدیہ سے مشورہ کریں۔
