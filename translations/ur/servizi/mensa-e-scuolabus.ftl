### Mensa e autobus della scuola — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mensa e autobus della scuola
title = سکول کا کھانا اور سکول بس
# it: Come iscrivere i figli alla mensa e allo scuolabus e pagare meno.
summary = بچوں کو سکول کے کھانے اور بس میں کیسے داخل کرائیں اور کم پیسے کیسے دیں۔
# it: mensa; scuolabus; pulmino; pasto; dieta; refezione; buoni pasto
keywords = سکول کا کھانا; حلال; سکول بس; مینسا; وین; کھانے کی پابندی; لنچ
# it: il certificato del medico, per una dieta di salute
f-pixfs = ڈاکٹر کا سرٹیفکیٹ، اگر صحت کی وجہ سے خاص کھانا چاہیے
# it: il posto alla mensa o sull'autobus
f-2rr89 = سکول کے کھانے یا بس میں جگہ
# it: La mensa è il pranzo a scuola. Lo scuolabus è l'autobus per i bambini. Di solito li organizza il Comune.
p-xmdup = mensa سکول میں دوپہر کا کھانا ہے۔ scuolabus بچوں کی بس ہے۔ عام طور پر ان کا انتظام بلدیہ (Comune) کرتی ہے۔

## A chi è rivolto

# it: Ai bambini e ragazzi che vanno a scuola.
p-4suzw = سکول جانے والے بچوں اور نوعمروں کے لیے۔

## Come fare

# it: Chiedi alla scuola se ci sono mensa e scuolabus.
# note: voce 1 di 5
l-bntr9 = سکول سے پوچھیں کہ کھانا اور بس ہے یا نہیں۔
# it: Chiedi in Comune quando puoi fare la domanda. Spesso è prima dell'estate.
# note: voce 2 di 5
l-w6kh7 = بلدیہ سے پوچھیں کہ آپ درخواست کب دے سکتے ہیں۔ اکثر گرمیوں سے پہلے۔
# it: Porta l'[ISEE][1], se è basso. Paghi meno.
# note: voce 3 di 5
# note: [1] = termini/isee
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
l-t8ypk = اگر کم ہے تو [ISEE][1] لے جائیں۔ کم پیسے دیتے ہیں۔
# it: Di' che cosa tuo figlio **non** può mangiare.
# note: voce 4 di 5
l-kf278 = بتائیں کہ آپ کا بچہ کیا **نہیں** کھا سکتا۔
# it: Paga come dice il Comune. Tieni le ricevute.
# note: voce 5 di 5
# term: ricevute → { -ricevuta-del-permesso } = اجازت نامے کی رسید
l-97wc5 = جیسے بلدیہ کہے ویسے پیسے دیں۔ رسیدیں سنبھال کر رکھیں۔

## Casi particolari

# it: **Dieta per religione**, per esempio senza maiale: scrivilo nella domanda.
# note: voce 1 di 3
l-ffbd6 = **مذہب کی وجہ سے کھانا**، مثلاً سور کے گوشت کے بغیر: درخواست میں لکھیں۔
# it: **Allergia o malattia:** porta il certificato del medico.
# note: voce 2 di 3
l-93yib = **الرجی یا بیماری:** ڈاکٹر کا سرٹیفکیٹ لے جائیں۔
# it: **Arrivi durante l'anno?** Chiedi subito: spesso c'è ancora posto.
# note: voce 3 di 3
l-xhn3f = **کیا آپ تعلیمی سال کے دوران آئے ہیں؟** فوراً پوچھیں: اکثر ابھی جگہ ہوتی ہے۔

## Se qualcosa va male

# it: Se qualcosa va male
t-46hb8 = اگر کوئی مسئلہ ہو جائے
# it: Non riesci a pagare? Dillo in Comune prima di avere troppi debiti. Parla con l'[assistente sociale][1].
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = سوشل ورکر
p-2bjqm = کیا آپ پیسے نہیں دے سکتے؟ زیادہ قرض ہونے سے پہلے بلدیہ کو بتائیں۔ [سوشل ورکر (assistente sociale)][1] سے بات کریں۔
