### Registrare la nascita di un figlio — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Registrare la nascita di un figlio
title = بچے کی پیدائش کا اندراج
# it: Fai la dichiarazione di nascita entro 10 giorni, anche senza permesso.
summary = پیدائش کی اطلاع زیادہ سے زیادہ 10 دن میں دیں، اجازت نامے کے بغیر بھی۔
# it: nascita; neonato; atto di nascita; bambino; ospedale; stato civile
# term: stato civile → { -stato-civile } = پیدائش، شادی اور وفات کا دفتر
keywords = پیدائش; برتھ سرٹیفکیٹ; نومولود; بچہ; ہسپتال; بچے کا نام
# it: l'attestazione di nascita dell'ospedale
f-jqk7j = ہسپتال کا پیدائش کا کاغذ
# it: un documento dei genitori
f-2ftqt = والدین کی شناختی دستاویز
# it: l'atto di nascita
f-7s2iq = پیدائش کا سرٹیفکیٹ (atto di nascita)
# it: In Comune: entro 10 giorni dal parto.
f-wsxmk = بلدیہ میں: پیدائش کے بعد زیادہ سے زیادہ 10 دن میں۔
# it: In ospedale: entro tre giorni dal parto.
f-rrjyw = ہسپتال میں: پیدائش کے بعد زیادہ سے زیادہ تین دن میں۔
# it: Anche in ospedale, nei primi tre giorni.
f-3phpw = ہسپتال میں بھی، پہلے تین دنوں میں۔
# it: Ogni bambino nato in Italia va registrato. Con la registrazione ha un nome e dei diritti.
p-zmn74 = اٹلی میں پیدا ہونے والے ہر بچے کا اندراج ضروری ہے۔ اندراج سے اسے نام اور حقوق ملتے ہیں۔

## A chi è rivolto

# it: Ai genitori. Non importa se hai il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
p-r4vc2 = والدین کے لیے۔ { -permesso-di-soggiorno } ہو یا نہ ہو، فرق نہیں پڑتا۔
# it: Per registrare una nascita **non** serve mostrare il permesso di soggiorno.
# note: critico: qui uno sbaglio può fare danno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
p-t8uxe = پیدائش کے اندراج کے لیے آپ کو رہائشی اجازت نامہ دکھانے کی ضرورت **نہیں** ہے۔

## Come fare

# it: In ospedale ricevi l'**attestazione di nascita**.
# note: voce 1 di 5
# note: «attestazione di nascita» è il titolo del foglio: lascialo accanto alla traduzione.
l-gmnjj = ہسپتال میں آپ کو **attestazione di nascita** (پیدائش کا کاغذ) ملتا ہے۔
# it: Scegli dove fare la dichiarazione: in ospedale, nel Comune di nascita o nel tuo Comune.
# note: voce 2 di 5
l-x7mig = چنیں کہ اندراج کہاں کرانا ہے: ہسپتال میں، جہاں بچہ پیدا ہوا اس بلدیہ (Comune) میں، یا اپنی بلدیہ میں۔
# it: Se siete sposati, basta un genitore. Se non siete sposati e lo riconoscete tutti e due, andate insieme.
# note: voce 3 di 5
l-jd8ug = اگر آپ شادی شدہ ہیں تو ماں یا باپ میں سے ایک کافی ہے۔ اگر شادی شدہ نہیں ہیں اور دونوں بچے کو اپنا مانتے ہیں تو دونوں ساتھ جائیں۔
# it: Di' il nome e il cognome del bambino. Controlla bene come sono scritti.
# note: voce 4 di 5
l-eakmr = بچے کا نام اور خاندانی نام بتائیں۔ اچھی طرح دیکھیں کہ وہ کیسے لکھے گئے ہیں۔
# it: Chiedi al Comune il codice fiscale del bambino.
# note: voce 5 di 5
# term: codice fiscale → { -codice-fiscale } = ٹیکس کوڈ
l-mhyge = بلدیہ سے بچے کا { -codice-fiscale } مانگیں۔

## Cosa si ottiene

# it: L'atto di nascita. Poi puoi scegliere il [pediatra][1] e chiedere l'[assegno unico][2].
# note: [1] = servizi/pediatra
# note: [2] = servizi/assegno-unico-figli
# term: pediatra → { -pediatra-di-libera-scelta } = بچوں کا ڈاکٹر
# term: assegno unico → { -assegno-unico } = بچوں کا ماہانہ الاؤنس
p-77sid = پیدائش کا سرٹیفکیٹ (atto di nascita)۔ پھر آپ [بچوں کا ڈاکٹر (pediatra)][1] چن سکتے ہیں اور [بچوں کے ماہانہ الاؤنس (assegno unico)][2] کی درخواست دے سکتے ہیں۔

## Casi particolari

# it: **Cittadinanza.** Un bambino con genitori stranieri di solito prende la loro. Per il passaporto vai al [consolato][1] del tuo Paese. Se sei rifugiato, non andarci: chiedi a un avvocato.
# note: voce 1 di 3
# note: [1] = termini/consolato
# term: cittadinanza → { -cittadinanza } = شہریت
# term: passaporto → { -passaporto } = پاسپورٹ
# term: consolato → { -consolato } = قونصل خانہ اور سفارت خانہ
l-4c64f = **شہریت۔** غیر ملکی والدین کا بچہ عام طور پر ان کی { -cittadinanza } لیتا ہے۔ { -passaporto } کے لیے اپنے ملک کے [قونصل خانے (consolato)][1] جائیں۔ اگر آپ پناہ گزین ہیں تو وہاں نہ جائیں: وکیل سے پوچھیں۔
# it: **Permesso.** Il bambino deve essere aggiunto alla situazione di soggiorno dei genitori. Chiedi a un [patronato][1].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مفت مدد کا دفتر
l-vfk5q = **اجازت نامہ۔** بچے کو والدین کی رہائش کے کاغذات میں شامل کرانا ضروری ہے۔ [مفت مدد کے دفتر (patronato)][1] سے پوچھیں۔
# it: **Parto in anonimato.** Una donna può partorire in ospedale e non dire il suo nome. Lo chiede al personale. È un diritto.
# note: voce 3 di 3
l-8kse5 = **نام بتائے بغیر زچگی۔** خاتون اپنا نام بتائے بغیر ہسپتال میں بچہ پیدا کر سکتی ہے۔ وہ یہ عملے سے کہتی ہے۔ یہ حق ہے۔

## Se qualcosa va male

# it: Se qualcosa va male
t-y7wdi = اگر کوئی مسئلہ ہو جائے
# it: Sono passati i 10 giorni? Vai lo stesso e spiega perché. Se non capisci l'italiano, chiedi un [mediatore][1] in ospedale o in Comune.
# note: [1] = servizi/chiedere-un-mediatore
p-jvwnp = کیا 10 دن گزر گئے؟ پھر بھی جائیں اور وجہ بتائیں۔ اگر آپ اطالوی نہیں سمجھتے تو ہسپتال یا بلدیہ میں [ثقافتی ثالث (mediatore)][1] مانگیں۔
