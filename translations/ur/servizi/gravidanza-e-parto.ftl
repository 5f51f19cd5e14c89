### Sei incinta: cure, esami e parto — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sei incinta: cure, esami e parto
title = آپ حاملہ ہیں: علاج، ٹیسٹ اور زچگی
# it: Visite e ospedale per le donne in gravidanza, anche senza permesso.
summary = حاملہ خواتین کے معائنے اور ہسپتال، اجازت نامے کے بغیر بھی۔
# it: gravidanza; incinta; parto; ostetrica; ecografia; permesso per cure mediche; corso preparto; aspetto un bambino; test di gravidanza
keywords = حمل; حاملہ; زچگی; ڈلیوری; دائی; الٹراساؤنڈ; علاج کا پرمیسو; بچہ ہونے والا ہے; حمل کا ٹیسٹ
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = صحت کارڈ
# term: codice stp → { -stp } = بغیر اجازت نامے والوں کے علاج کا کوڈ
f-zjcf4 = { -tessera-sanitaria } یا STP کوڈ، اگر آپ کے پاس ہے
# it: gli esami che hai già fatto
f-9t7be = جو ٹیسٹ آپ پہلے کرا چکی ہیں
# it: visite, esami e assistenza al parto
f-6xchf = معائنے، ٹیسٹ اور زچگی میں دیکھ بھال
# it: In gravidanza hai diritto alle visite, agli esami e al parto in ospedale.
p-rydyd = حمل میں آپ کو معائنوں، ٹیسٹ اور ہسپتال میں زچگی کا حق ہے۔

## A chi è rivolto

# it: A tutte le donne, **anche senza permesso di soggiorno**.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
p-vip88 = سب خواتین کے لیے، **رہائشی اجازت نامے کے بغیر بھی**۔
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
p-isdvd = کیا آپ Crema یا قریب کی بلدیات میں رہتے ہیں؟ آپ کا [ASST][1] دوسرا ہے: بلدیہ (Comune) سے پوچھیں۔

## Come fare

# it: Fai il test di gravidanza. Poi vai al [consultorio][1] o dal medico.
# note: voce 1 di 6
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = خواتین اور خاندان کی صحت کا مرکز
l-urvrm = حمل کا ٹیسٹ کریں۔ پھر [خواتین اور خاندان کی صحت کے مرکز (consultorio)][1] یا ڈاکٹر کے پاس جائیں۔
# it: Fai la prima visita presto, meglio nei primi tre mesi.
# note: voce 2 di 6
l-sarhb = پہلا معائنہ جلد کرائیں، بہتر ہے پہلے تین مہینوں میں۔
# it: Fai gli esami indicati. Tieni tutti i fogli in una cartellina.
# note: voce 3 di 6
l-mfg4q = جو ٹیسٹ بتائے جائیں وہ کرائیں۔ سب کاغذ ایک فائل میں رکھیں۔
# it: Scegli l'ospedale. Chiedi del corso prima del parto.
# note: voce 4 di 6
l-ua2s3 = ہسپتال چنیں۔ زچگی سے پہلے کے کورس کا پوچھیں۔
# it: Negli ultimi mesi prepara la borsa e i documenti.
# note: voce 5 di 6
l-n9fw8 = آخری مہینوں میں بیگ اور دستاویزات تیار رکھیں۔
# it: Quando arrivano i dolori o si rompono le acque, vai in ospedale.
# note: voce 6 di 6
l-d9m6p = جب درد شروع ہوں یا پانی نکل جائے تو ہسپتال جائیں۔
# it: Perdi sangue, hai molta febbre o non senti più il bambino? Chiama il [numero di emergenza][1] o vai al pronto soccorso.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
# term: pronto soccorso → { -pronto-soccorso } = ہسپتال کی ایمرجنسی
p-igu74 = کیا خون آ رہا ہے، تیز بخار ہے یا بچے کی حرکت محسوس نہیں ہو رہی؟ [ایمرجنسی نمبر][1] پر فون کریں یا ہسپتال کی ایمرجنسی (pronto soccorso) جائیں۔

## Quanto costa

# it: Gli esami più importanti della gravidanza sono gratis, se sulla ricetta c'è scritta l'[esenzione][1].
# note: [1] = termini/esenzione
# term: ricetta → { -ricetta } = ڈاکٹر کا نسخہ
# term: esenzione → { -esenzione } = علاج کی فیس کی معافی
p-fgnge = حمل کے سب سے ضروری ٹیسٹ مفت ہیں، اگر نسخے پر [فیس کی معافی (esenzione)][1] لکھی ہو۔

## Casi particolari

# it: **Non hai il permesso?** Puoi chiedere in [Questura][1] un permesso per gravidanza. Dura fino a 6 mesi dopo il parto. Non possono mandarti via.
# note: voce 1 di 3
# note: [1] = termini/questura
# term: questura → { -questura } = پولیس کا صدر دفتر
l-93rk3 = **کیا آپ کے پاس اجازت نامہ نہیں ہے؟** آپ [Questura][1] سے حمل کا اجازت نامہ مانگ سکتی ہیں۔ یہ زچگی کے 6 مہینے بعد تک چلتا ہے۔ آپ کو ملک سے نہیں نکالا جا سکتا۔
# it: **Lavori?** Leggi del [congedo di maternità][1]. Da incinta non possono licenziarti, salvo casi rari.
# note: voce 2 di 3
# note: [1] = servizi/congedo-di-maternita
l-q46ah = **کیا آپ کام کرتی ہیں؟** [زچگی کی چھٹی][1] کا صفحہ پڑھیں۔ چند خاص صورتوں کے سوا حمل میں آپ کو نوکری سے نہیں نکالا جا سکتا۔
# it: **Non vuoi tenere il bambino?** Puoi partorire in ospedale e non dire il tuo nome. Nessuno ti giudica.
# note: voce 3 di 3
l-jh2nc = **کیا آپ بچہ نہیں رکھنا چاہتیں؟** آپ اپنا نام بتائے بغیر ہسپتال میں بچہ پیدا کر سکتی ہیں۔ کوئی آپ کو برا نہیں کہتا۔

## Se qualcosa va male

# it: Se qualcosa va male
t-isq4p = اگر کوئی مسئلہ ہو جائے
# it: Dopo il parto sei molto triste o hai pensieri brutti? Succede a molte donne. Parla con l'ostetrica, il consultorio o il medico.
# term: consultorio → { -consultorio-familiare } = خواتین اور خاندان کی صحت کا مرکز
p-8xfvg = کیا زچگی کے بعد آپ بہت اداس ہیں یا برے خیال آتے ہیں؟ بہت سی خواتین کے ساتھ ایسا ہوتا ہے۔ دائی، consultorio یا ڈاکٹر سے بات کریں۔
