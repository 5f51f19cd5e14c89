### Sposarsi o separarsi in Italia — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sposarsi o separarsi in Italia
title = اٹلی میں شادی یا علیحدگی
# it: Documenti per il matrimonio civile, e a chi chiedere se vuoi separarti.
summary = سرکاری شادی کی دستاویزات، اور علیحدگی کے لیے کس سے پوچھیں۔
# it: matrimonio; nozze; divorzio; separazione; pubblicazioni; nulla osta al matrimonio; unione civile
# term: nulla osta → { -nulla-osta } = این او سی (اجازت کا خط)
keywords = شادی; نکاح; طلاق; علیحدگی; کورٹ میرج; شادی کا این او سی
# it: il nulla osta al matrimonio del tuo consolato
# term: nulla osta → { -nulla-osta } = این او سی (اجازت کا خط)
# term: consolato → { -consolato } = قونصل خانہ اور سفارت خانہ
f-3u223 = آپ کے قونصل خانے کا شادی کا این او سی (nulla osta)
# it: l'atto di nascita, se il Comune lo chiede
f-kvhpr = پیدائش کا سرٹیفکیٹ، اگر بلدیہ مانگے
# it: l'atto di matrimonio
f-nkdhx = شادی کا سرٹیفکیٹ (atto di matrimonio)
# it: Il matrimonio civile si fa in Comune. È una scelta **libera** di due persone adulte.
p-q6vxd = سرکاری شادی بلدیہ (Comune) میں ہوتی ہے۔ یہ دو بالغ لوگوں کا **آزاد** فیصلہ ہے۔

## A chi è rivolto

# it: A chi ha almeno 18 anni e non è già sposato. Due persone dello stesso sesso possono fare l'**unione civile**.
p-tjfyi = ان کے لیے جن کی عمر کم از کم 18 سال ہے اور پہلے سے شادی شدہ نہیں ہیں۔ ایک ہی جنس کے دو لوگ **unione civile** (قانونی بندھن) کر سکتے ہیں۔

## Come fare

# it: Vai all'ufficio di [stato civile][1]. Chiedi quali documenti servono.
# note: voce 1 di 5
# note: [1] = termini/stato-civile
# term: stato civile → { -stato-civile } = پیدائش، شادی اور وفات کا دفتر
l-xtcvc = [پیدائش، شادی اور وفات کے دفتر (stato civile)][1] جائیں۔ پوچھیں کہ کون سی دستاویزات چاہییں۔
# it: Chiedi al tuo [consolato][1] il **nulla osta** al matrimonio. Dice che puoi sposarti.
# note: voce 2 di 5
# note: [1] = termini/consolato
# term: consolato → { -consolato } = قونصل خانہ اور سفارت خانہ
# term: nulla osta → { -nulla-osta } = این او سی (اجازت کا خط)
l-ixmix = اپنے [قونصل خانے (consolato)][1] سے شادی کا **nulla osta** (این او سی) مانگیں۔ یہ کہتا ہے کہ آپ شادی کر سکتے ہیں۔
# it: Porta i documenti in Comune. Chiedi un interprete, se non capisci bene.
# note: voce 3 di 5
l-wgtue = دستاویزات بلدیہ لے جائیں۔ اگر اچھی طرح سمجھ نہیں آتی تو ترجمان مانگیں۔
# it: Il Comune fa le **pubblicazioni**: scrive che volete sposarvi.
# note: voce 4 di 5
l-dh7br = بلدیہ **pubblicazioni** (شادی کا اعلان) کرتی ہے: لکھتی ہے کہ آپ شادی کرنا چاہتے ہیں۔
# it: Fissate il giorno. Servono i testimoni.
# note: voce 5 di 5
l-mmuuh = دن طے کریں۔ گواہ چاہییں۔

## Casi particolari

# it: **Sei rifugiato?** Non andare al consolato. Chiedi in Comune quale documento serve al suo posto.
# note: voce 1 di 3
# term: consolato → { -consolato } = قونصل خانہ اور سفارت خانہ
l-2c8dk = **کیا آپ پناہ گزین ہیں؟** قونصل خانے نہ جائیں۔ بلدیہ سے پوچھیں کہ اس کی جگہ کون سی دستاویز چاہیے۔
# it: **Ti sei sposato all'estero?** Chiedi in Comune come far valere il matrimonio in Italia.
# note: voce 2 di 3
l-gbwb2 = **کیا آپ کی شادی باہر ہوئی؟** بلدیہ سے پوچھیں کہ اٹلی میں اسے کیسے منوائیں۔
# it: **Vuoi separarti?** Se siete d'accordo e non avete figli minori, a volte potete farlo in Comune. Negli altri casi serve un [avvocato][1].
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: minori → { -minore } = نابالغ
l-48zzy = **کیا آپ علیحدگی چاہتے ہیں؟** اگر دونوں راضی ہوں اور نابالغ بچے نہ ہوں تو کبھی کبھی آپ یہ بلدیہ میں کرا سکتے ہیں۔ دوسری صورتوں میں [وکیل][1] چاہیے۔

## Se qualcosa va male

# it: Se qualcosa va male
t-qdj7w = اگر کوئی مسئلہ ہو جائے
# it: Nessuno può obbligarti a sposarti, neanche i tuoi genitori. È un **reato**. Chiedi aiuto al [numero antiviolenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/antiviolenza-1522
p-dnf8x = کوئی آپ کو شادی پر مجبور نہیں کر سکتا، آپ کے والدین بھی نہیں۔ یہ **جرم** ہے۔ [تشدد کے خلاف نمبر][1] سے مدد مانگیں۔
# it: Se ti separi, chiedi a un avvocato che cosa succede al tuo permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
p-wiwiw = اگر علیحدگی ہو تو وکیل سے پوچھیں کہ آپ کے { -permesso-di-soggiorno(case: "obl") } کا کیا ہو گا۔
