### Emergenza: chiama il 112 — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Emergenza: chiama il 112
title = ایمرجنسی: 112 پر فون کریں
# it: Un solo numero per ambulanza, vigili del fuoco, polizia e carabinieri.
summary = ایمبولینس، فائر بریگیڈ، پولیس اور carabinieri کے لیے ایک ہی نمبر۔
# it: ambulanza; polizia; carabinieri; vigili del fuoco; pronto soccorso; incidente; incendio; 118; 115; 113; fuoco; aiuto; aiutatemi; soccorso; salvatemi; sto morendo; mi uccide; non respira; non riesco a respirare; soffoca; infarto; dolore al petto; ictus; overdose; sangue; emorragia; perde sangue; svenuto; incosciente; privo di sensi; avvelenamento; pericolo di vita; voglio uccidermi; mi vogliono uccidere; pompieri; pompiere; ladri; ladro in casa; brucia; 911; odore di gas; fuga di gas; mia figlia è sparita; mio figlio è sparito; non trovo mio figlio; persona scomparsa; rapito; vuole uccidermi
# term: pronto soccorso → { -pronto-soccorso } = ہسپتال کی ایمرجنسی
keywords = ایمبولینس; پولیس; فائر بریگیڈ; کارابینیری; ایمرجنسی; حادثہ; آگ; 112; 118; 115; 113; مدد; بچاؤ; مجھے بچاؤ; میری مدد کرو; مر رہا ہوں; مجھے مار دے گا; سانس نہیں لے رہا; سانس نہیں آ رہی; دم گھٹ رہا ہے; دل کا دورہ; ہارٹ اٹیک; سینے میں درد; فالج; اوور ڈوز; خون; خون بہہ رہا ہے; بے ہوش; زہر; خطرہ; خودکشی; آگ بجھانے والے; چور; 911; گیس کی بو; گیس لیک; لاپتہ; گمشدہ شخص; اغوا; مجھے مارنا چاہتا ہے; بیٹی لاپتہ; میری بیٹی غائب ہے; بیٹی گم ہو گئی; بیٹا نہیں مل رہا; بیٹی نہیں مل رہی; بچہ گم ہو گیا; بچہ نہیں مل رہا
# it: l'arrivo di ambulanza, vigili del fuoco o polizia
f-4uyfv = ایمبولینس، فائر بریگیڈ یا پولیس کا پہنچنا
# it: emergenza
f-m6hdz = ایمرجنسی
# it: cure non urgenti
f-p9gv6 = غیر فوری علاج
# it: Solo dove il numero è attivo.
f-wi3s5 = صرف وہاں جہاں یہ نمبر چالو ہے۔
# it: violenza e stalking
f-ify8u = تشدد اور پیچھا کر کے تنگ کرنا (stalking)
# it: bambini in pericolo
f-hs492 = خطرے میں بچے
# it: tratta
# term: tratta → { -tratta } = انسانوں کی خرید و فروخت
f-fjxa2 = انسانوں کی خرید و فروخت
# it: Chiama il { $phone } quando c'è un pericolo grave. Risponde una persona, di giorno e di notte.
# note: $phone = un dato; lo scrive il sito
p-hs5jw = جب کوئی سنگین خطرہ ہو تو { $phone } پر فون کریں۔ دن رات کوئی شخص جواب دیتا ہے۔

## A chi è rivolto

# it: A tutti. Puoi chiamare anche senza documenti.
p-t45ew = سب کے لیے۔ آپ دستاویزات کے بغیر بھی فون کر سکتے ہیں۔

## Come fare

# it: Se una persona rischia la vita, chiama subito il { $phone-emergenza }. Non aspettare.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-cdfbx = اگر کسی کی جان خطرے میں ہے تو فوراً { $phone-emergenza } پر فون کریں۔ انتظار نہ کریں۔
# it: Chiama il { $phone-emergenza }. La chiamata è **gratis**.
# note: voce 1 di 4
# note: $phone-emergenza = un dato; lo scrive il sito
l-d69jx = { $phone-emergenza } پر فون کریں۔ فون **مفت** ہے۔
# it: Di' dove sei: il comune, la via, il numero.
# note: voce 2 di 4
l-p2ewn = بتائیں کہ آپ کہاں ہیں: شہر، سڑک، نمبر۔
# it: Di' che cosa succede e quante persone stanno male.
# note: voce 3 di 4
l-arpi4 = بتائیں کہ کیا ہو رہا ہے اور کتنے لوگوں کی حالت خراب ہے۔
# it: Rispondi alle domande. Non chiudere la chiamata per primo.
# note: voce 4 di 4
l-c3du5 = سوالوں کے جواب دیں۔ فون پہلے خود بند نہ کریں۔

## Casi particolari

# it: Se non puoi andare al telefono, chiedi a una persona vicina di chiamare per te.
# note: critico: qui uno sbaglio può fare danno
p-3sfr2 = اگر آپ فون نہیں کر سکتے تو پاس کے کسی شخص سے کہیں کہ وہ آپ کے لیے فون کرے۔

## Altri numeri

# it: Altri numeri
t-eaqza = دوسرے نمبر
# it: Che cosa succede
c-vdfnq = کیا ہو رہا ہے
# it: Numero
c-vgt4u = نمبر
# it: Hai bisogno di un medico, ma non è urgente.
c-gd7h6 = آپ کو ڈاکٹر چاہیے، مگر فوری ضرورت نہیں ہے۔
# it: Una persona ti fa violenza o ti perseguita.
c-fx2qw = کوئی آپ پر تشدد کرتا ہے یا آپ کا پیچھا کر کے تنگ کرتا ہے۔
# it: Un bambino è in pericolo.
c-a2awk = کوئی بچہ خطرے میں ہے۔
# it: Una persona ti sfrutta o ti tiene con la forza.
c-xf5de = کوئی آپ سے زبردستی فائدہ اٹھاتا ہے یا آپ کو زور سے روکے ہوئے ہے۔
# it: Il numero per le cure non urgenti funziona solo in alcune zone. Per la violenza leggi anche [la pagina sul numero antiviolenza][1].
# note: [1] = servizi/antiviolenza-1522
p-ffxrh = غیر فوری علاج کا نمبر صرف کچھ علاقوں میں چلتا ہے۔ تشدد کے لیے [تشدد کے خلاف نمبر کا صفحہ][1] بھی پڑھیں۔
