### Licenza media per adulti — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Licenza media per adulti
# term: licenza media → { -licenza-media } = مڈل کا ڈپلومہ
title = بالغوں کے لیے مڈل کا ڈپلومہ
# it: Prendere il diploma di terza media da adulto, in una scuola pubblica.
summary = بالغ ہو کر سرکاری سکول سے مڈل کا ڈپلومہ لینا۔
# it: terza media; licenza media; diploma; scuola serale; CPIA; 150 ore
# term: licenza media → { -licenza-media } = مڈل کا ڈپلومہ
# term: cpia → { -cpia } = بالغوں کا سرکاری سکول
keywords = مڈل پاس; لیچینسا میدیا; تیرسا میدیا; ڈپلومہ; شام کا سکول; CPIA
# it: un documento di identità o il permesso
f-ykmcq = شناختی دستاویز یا اجازت نامہ
# it: il diploma di scuola secondaria di primo grado
# term: diploma di scuola secondaria di primo grado → { -licenza-media } = مڈل کا ڈپلومہ
f-nskkk = مڈل کا ڈپلومہ (scuola secondaria di primo grado)
# it: La [licenza media][1] serve per molti lavori, per i concorsi e per andare avanti a studiare.
# note: [1] = termini/licenza-media
# term: licenza media → { -licenza-media } = مڈل کا ڈپلومہ
p-54pug = [مڈل کا ڈپلومہ (licenza media)][1] بہت سے کاموں، سرکاری امتحانوں اور آگے پڑھنے کے لیے چاہیے۔

## A chi è rivolto

# it: A chi ha almeno 16 anni e non ha questo diploma. In casi speciali puoi entrare a 15 anni.
p-3aiz9 = ان کے لیے جن کی عمر کم از کم 16 سال ہے اور یہ ڈپلومہ نہیں ہے۔ خاص صورتوں میں آپ 15 سال کی عمر میں بھی داخلہ لے سکتے ہیں۔

## Come fare

# it: Chiedi al [CPIA][1] quando puoi iscriverti.
# note: voce 1 di 5
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = بالغوں کا سرکاری سکول
l-36vpn = [CPIA][1] سے پوچھیں کہ آپ داخلہ کب لے سکتے ہیں۔
# it: Porta un documento. Porta anche pagelle e attestati, se li hai.
# note: voce 2 di 5
# term: pagelle → { -pagella } = رزلٹ کارڈ
l-7vi4r = شناختی دستاویز لے جائیں۔ اگر ہوں تو { -pagella } اور سرٹیفکیٹ بھی لے جائیں۔
# it: Fai un colloquio e una prova. La scuola guarda che cosa sai già.
# note: voce 3 di 5
l-hpmk7 = ملاقات اور ٹیسٹ دیں۔ سکول دیکھتا ہے کہ آپ کو کیا آتا ہے۔
# it: Se il tuo italiano non basta, cominci con un [corso di italiano][1].
# note: voce 4 di 5
# note: [1] = servizi/italiano-adulti-cpia
l-d9ntg = اگر آپ کی اطالوی کافی نہیں ہے تو [اطالوی زبان کے کورس][1] سے شروع کرتے ہیں۔
# it: Segui le lezioni. Alla fine fai l'esame.
# note: voce 5 di 5
l-3ghce = کلاسوں میں جائیں۔ آخر میں امتحان دیں۔

## Cosa si ottiene

# it: Il diploma. Dopo puoi fare le superiori anche la sera.
p-pdxuk = ڈپلومہ۔ اس کے بعد آپ شام کو بھی ہائی سکول پڑھ سکتے ہیں۔

## Casi particolari

# it: Hai studiato nel tuo Paese? La scuola può accorciare il corso.
# note: voce 1 di 2
l-z6pfr = کیا آپ نے اپنے ملک میں پڑھا ہے؟ سکول کورس چھوٹا کر سکتا ہے۔
# it: Lavori su turni? Chiedi quali gruppi ci sono.
# note: voce 2 di 2
l-9huxp = کیا آپ شفٹوں میں کام کرتے ہیں؟ پوچھیں کہ کون سے گروپ ہیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-sds6k = اگر کوئی مسئلہ ہو جائے
# it: Non trovi la scuola? Chiedi a [Mondinsieme][1] o al tuo Comune.
# note: [1] = luoghi/mondinsieme
p-h9xf9 = کیا سکول نہیں مل رہا؟ [Mondinsieme][1] یا اپنی بلدیہ (Comune) سے پوچھیں۔
