### Andare al pronto soccorso — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Andare al pronto soccorso
# term: pronto soccorso → { -pronto-soccorso } = ہسپتال کی ایمرجنسی
title = ہسپتال کی ایمرجنسی میں جانا
# it: Quando andare, che cosa succede e perché si aspetta.
summary = کب جانا ہے، وہاں کیا ہوتا ہے اور انتظار کیوں کرنا پڑتا ہے۔
# it: ospedale; urgenza; triage; codice rosso; ambulanza; incidente; sangue; caduta; bruciatura; si sono rotte le acque; braccio rotto; morso di cane; mi ha morso un cane; gamba rotta; mi sono rotto il braccio
# term: triage → { -triage } = ایمرجنسی میں باری کا فیصلہ
keywords = ہسپتال; ایمرجنسی; ایمبولینس; حادثہ; پرونتو سوکورسو; خون; گر گیا; جل گیا; پانی کی تھیلی پھٹ گئی; بازو ٹوٹ گیا; کتے نے کاٹا; ایمرجنسی میں انتظار; کتے نے کاٹ لیا; مجھے کتے نے کاٹا; کتے کا کاٹنا; ہڈی ٹوٹ گئی; فریکچر; ٹانگ ٹوٹ گئی; ہاتھ ٹوٹ گیا; میرا بازو ٹوٹ گیا; میری ٹانگ ٹوٹ گئی
# it: la tessera sanitaria o un documento, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = صحت کارڈ
f-5hnxg = { -tessera-sanitaria } یا کوئی شناختی دستاویز، اگر آپ کے پاس ہے
# it: la lista delle medicine che prendi
f-nqird = ان دواؤں کی فہرست جو آپ لیتے ہیں
# it: una visita urgente
f-utg7d = فوری معائنہ
# it: emergenza
f-uw68t = ایمرجنسی
# it: Il [pronto soccorso][1] è in ospedale. È per i problemi gravi e improvvisi.
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = ہسپتال کی ایمرجنسی
p-s2tq8 = [ایمرجنسی (pronto soccorso)][1] ہسپتال میں ہوتی ہے۔ یہ سنگین اور اچانک مسئلوں کے لیے ہے۔

## A chi è rivolto

# it: A tutti. Puoi andare anche senza documenti e senza permesso.
p-b7efv = سب کے لیے۔ آپ دستاویزات اور اجازت نامے کے بغیر بھی جا سکتے ہیں۔
# it: Il personale **non** ti segnala alla polizia solo perché non hai il permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.
# note: critico: qui uno sbaglio può fare danno
p-4km45 = عملہ صرف اس لیے پولیس کو آپ کی اطلاع **نہیں** دیتا کہ آپ کے پاس اجازت نامہ نہیں ہے۔ صرف چند صورتیں ہیں جن میں ڈاکٹر کو اطلاع دینی پڑتی ہے۔ اطالوی شہریوں کے لیے بھی یہی قاعدہ ہے۔

## Come fare

# it: Se una persona non può muoversi o rischia la vita, non portarla tu. Chiama il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-dherx = اگر کوئی ہل نہیں سکتا یا اس کی جان خطرے میں ہے تو اسے خود نہ لے جائیں۔ { $phone } پر فون کریں۔
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = ہسپتال کی ایمرجنسی
p-f66h6 = اگر نومولود 3 مہینے سے چھوٹا ہے اور اسے بخار ہے تو اسے فوراً [ہسپتال کی ایمرجنسی (pronto soccorso)][1] لے جائیں۔
# it: Vai all'ingresso del pronto soccorso.
# note: voce 1 di 6
# term: pronto soccorso → { -pronto-soccorso } = ہسپتال کی ایمرجنسی
l-hkufu = ایمرجنسی (pronto soccorso) کے دروازے پر جائیں۔
# it: Di' che cosa senti e da quando. Di' se sei incinta o hai allergie.
# note: voce 2 di 6
l-nrye8 = بتائیں کہ کیا تکلیف ہے اور کب سے ہے۔ اگر آپ حاملہ ہیں یا کسی چیز سے الرجی ہے تو بتائیں۔
# it: Un infermiere decide quanto è urgente. Questo si chiama [triage][1].
# note: voce 3 di 6
# note: [1] = termini/triage
# term: triage → { -triage } = ایمرجنسی میں باری کا فیصلہ
l-zg4wq = ایک نرس فیصلہ کرتی ہے کہ معاملہ کتنا فوری ہے۔ اسے [triage][1] کہتے ہیں۔
# it: Aspetta. Chi è più grave passa prima, anche se arriva dopo.
# note: voce 4 di 6
l-6h2a2 = انتظار کریں۔ جس کی حالت زیادہ خراب ہو وہ پہلے جاتا ہے، چاہے بعد میں آیا ہو۔
# it: Se stai peggio mentre aspetti, dillo subito.
# note: voce 5 di 6
l-idx7x = اگر انتظار کرتے ہوئے طبیعت زیادہ خراب ہو جائے تو فوراً بتائیں۔
# it: Quando esci ricevi un foglio. Portalo al tuo medico.
# note: voce 6 di 6
l-e8mcg = جاتے وقت آپ کو ایک کاغذ ملتا ہے۔ یہ اپنے ڈاکٹر کو دکھائیں۔

## Quanto costa

# it: Per i casi gravi non paghi. Se il problema non era urgente, puoi dover pagare un [ticket][1].
# note: [1] = termini/ticket
# term: ticket → { -ticket } = علاج کی فیس
p-473rz = سنگین حالت میں آپ پیسے نہیں دیتے۔ اگر معاملہ فوری نہیں تھا تو ہو سکتا ہے آپ کو [علاج کی فیس (ticket)][1] دینی پڑے۔

## Casi particolari

# it: **Violenza.** Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.
# note: voce 1 di 2
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-xks6k = **تشدد۔** نرس سے کہیں: **ho subito violenza** (مجھ پر تشدد ہوا ہے)۔ اس کے لیے ایک الگ رازداری والا طریقہ ہے۔
# it: **Lingua.** Chiedi un mediatore o un interprete al telefono.
# note: voce 2 di 2
l-whzvy = **زبان۔** ثقافتی ثالث یا فون پر ترجمان مانگیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-xth6y = اگر کوئی مسئلہ ہو جائے
# it: Per febbre, tosse o un dolore leggero vai dal medico. Se il medico non c'è, leggi [che cosa fare][1].
# note: [1] = servizi/cure-non-urgenti
p-35ec2 = بخار، کھانسی یا ہلکے درد کے لیے ڈاکٹر کے پاس جائیں۔ اگر ڈاکٹر نہ ہو تو پڑھیں [کیا کرنا ہے][1]۔
