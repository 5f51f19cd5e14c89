### Crema: aiuti contro povertà e per la casa — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Crema: aiuti contro povertà e per la casa
title = Crema: غریبی اور مکان کے لیے امداد
# it: I servizi sociali che il Comune di Crema progetta con 28 enti.
summary = سماجی سروسز جن کی منصوبہ بندی Crema کی بلدیہ 28 اداروں کے ساتھ کرتی ہے۔
# it: Crema; Cremasco; povertà; affitto; morosità incolpevole; emergenza casa; terzo settore
# term: morosità incolpevole → { -morosita-incolpevole } = مجبوری میں کرایہ نہ دے سکنا
keywords = Crema; کریما; غریبی; کرایہ; مکان کی ہنگامی مدد; امداد; سوشل سروسز
# it: aiuto per povertà, casa e lavoro
f-wadv8 = غریبی، مکان اور کام کی مشکل میں مدد
# it: Il Comune di Crema lavora con 28 enti per aiutare chi è in difficoltà.
p-yfnpx = Crema کی بلدیہ مشکل میں پڑے لوگوں کی مدد کے لیے 28 اداروں کے ساتھ کام کرتی ہے۔

## A chi è rivolto

# it: A chi vive a Crema e ha problemi di soldi, casa o lavoro. I servizi aiutano prima le famiglie con bambini.
p-3ip4p = ان کے لیے جو Crema میں رہتے ہیں اور پیسوں، مکان یا کام کی مشکل میں ہیں۔ سروسز پہلے بچوں والے خاندانوں کی مدد کرتی ہیں۔

## Come fare

# it: Vai al [Comune di Crema][1].
# note: voce 1 di 4
# note: [1] = enti/comune-di-crema
l-puie7 = [Crema کی بلدیہ (Comune di Crema)][1] جائیں۔
# it: Chiedi dei servizi sociali e prendi un appuntamento.
# note: voce 2 di 4
l-8j6nq = سوشل سروسز (servizi sociali) کا پوچھیں اور ملاقات کا وقت لیں۔
# it: Porta i documenti sul tuo problema: lettere, contratto, [ISEE][1].
# note: voce 3 di 4
# note: [1] = termini/isee
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
l-jxkhu = اپنے مسئلے کی دستاویزات لے جائیں: خط، معاہدہ، [ISEE][1]۔
# it: Chiedi quale ente segue il tuo caso.
# note: voce 4 di 4
l-gw63i = پوچھیں کہ آپ کا معاملہ کون سا ادارہ دیکھتا ہے۔

## Cosa si ottiene

# it: Il progetto parla di questi aiuti:
p-e5pm2 = منصوبے میں اس مدد کا ذکر ہے:
# it: aiuto contro la povertà
# note: voce 1 di 4
l-ugdvs = غریبی کے خلاف مدد
# it: tutela legale: chiedi in Comune per chi è e come funziona
# note: voce 2 di 4
l-cwv7f = قانونی مدد: بلدیہ سے پوچھیں کہ یہ کس کے لیے ہے اور کیسے کام کرتی ہے
# it: aiuto a cercare lavoro
# note: voce 3 di 4
l-dd8ye = کام ڈھونڈنے میں مدد
# it: aiuto nelle emergenze della casa, soprattutto se [non puoi pagare l'affitto senza colpa][1]
# note: voce 4 di 4
# note: [1] = servizi/affitto-non-pagato
l-xv3f9 = مکان کی ہنگامی صورتوں میں مدد، خاص طور پر اگر آپ [مجبوری میں کرایہ نہیں دے سکتے][1]

## Prima di andare

# it: Prima di andare
t-nravt = جانے سے پہلے
# it: La notizia da cui viene questa pagina non ha una data. Chiedi in Comune che cosa è attivo oggi.
p-nqka2 = جس خبر سے یہ صفحہ بنا ہے اس پر تاریخ نہیں ہے۔ بلدیہ سے پوچھیں کہ آج کیا چالو ہے۔

## Se qualcosa va male

# it: Se qualcosa va male
t-w7v9q = اگر کوئی مسئلہ ہو جائے
# it: Se hai già una lettera di sfratto, dillo subito. Leggi anche [che cosa fare con uno sfratto][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
# term: sfratto → { -sfratto } = مکان سے بے دخلی
p-fmm64 = اگر بے دخلی کا خط مل چکا ہے تو فوراً بتائیں۔ [بے دخلی میں کیا کریں][1] بھی پڑھیں۔
