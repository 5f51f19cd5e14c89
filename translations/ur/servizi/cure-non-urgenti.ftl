### Medico di notte, la domenica e nei giorni di festa — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Medico di notte, la domenica e nei giorni di festa
title = رات، اتوار اور چھٹی کے دنوں کا ڈاکٹر
# it: Che cosa fare se stai male e il tuo medico non c'è.
summary = اگر طبیعت خراب ہو اور آپ کا ڈاکٹر موجود نہ ہو تو کیا کریں۔
# it: guardia medica; 116117; continuità assistenziale; notte; domenica; febbre
# term: continuità assistenziale → { -guardia-medica } = رات اور چھٹی کے دن کا ڈاکٹر
keywords = رات کا ڈاکٹر; 116117; گواردیا میدیکا; اتوار; بخار; چھٹی کا دن
# it: la tessera sanitaria, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = صحت کارڈ
f-sduwg = { -tessera-sanitaria }، اگر آپ کے پاس ہے
# it: un consiglio al telefono o una visita
f-u9pus = فون پر مشورہ یا ڈاکٹر کا معائنہ
# it: cure non urgenti
f-itu7r = غیر فوری علاج
# it: Dove il numero è attivo.
f-3388n = جہاں یہ نمبر چالو ہے۔
# it: emergenza
f-7qs6g = ایمرجنسی
# it: Quando lo studio del medico è chiuso c'è la [guardia medica][1]. Serve per problemi che non possono aspettare, ma non sono gravi.
# note: [1] = termini/guardia-medica
# term: guardia medica → { -guardia-medica } = رات اور چھٹی کے دن کا ڈاکٹر
p-k6aee = جب ڈاکٹر کا کلینک بند ہو تو [رات اور چھٹی کے دن کا ڈاکٹر (guardia medica)][1] ہوتا ہے۔ یہ ان مسئلوں کے لیے ہے جو انتظار نہیں کر سکتے، مگر سنگین نہیں ہیں۔

## A chi è rivolto

# it: A tutti: di notte, la domenica e nei giorni di festa, e il giorno prima (per esempio il sabato).
p-s67qm = سب کے لیے: رات کو، اتوار کو، سرکاری چھٹی کے دن، اور ان سے پہلے والے دن (مثلاً ہفتے کو)۔

## Come fare

# it: Dolore forte al petto, respiro difficile, molto sangue, una persona che non risponde: chiama subito il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ncy3g = سینے میں تیز درد، سانس لینے میں مشکل، بہت خون بہنا، کوئی شخص جو جواب نہ دے: فوراً { $phone-emergenza } پر فون کریں۔
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = ہسپتال کی ایمرجنسی
p-3mgvi = اگر نومولود 3 مہینے سے چھوٹا ہے اور اسے بخار ہے تو اسے فوراً [ہسپتال کی ایمرجنسی (pronto soccorso)][1] لے جائیں۔
# it: Chiama il { $phone-cure-non-urgenti }, dove il numero è attivo.
# note: voce 1 di 4
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
l-q7k6s = { $phone-cure-non-urgenti } پر فون کریں، جہاں یہ نمبر چالو ہے۔
# it: Di' chi sta male, quanti anni ha e da quanto tempo.
# note: voce 2 di 4
l-8hgxj = بتائیں کہ کون بیمار ہے، اس کی عمر کیا ہے اور کب سے بیمار ہے۔
# it: Rispondi alle domande. Di' quali medicine prende.
# note: voce 3 di 4
l-a48kt = سوالوں کے جواب دیں۔ بتائیں کہ وہ کون سی دوائیں لیتا ہے۔
# it: Il medico ti dà un consiglio, ti aspetta in ambulatorio o viene a casa.
# note: voce 4 di 4
l-4eedj = ڈاکٹر آپ کو مشورہ دیتا ہے، اپنے کلینک میں بلاتا ہے یا گھر آتا ہے۔

## Cosa si ottiene

# it: Un consiglio, una visita, una ricetta urgente o un certificato di malattia per pochi giorni.
# term: ricetta → { -ricetta } = ڈاکٹر کا نسخہ
# term: certificato di malattia → { -certificato-di-malattia } = بیماری کا سرٹیفکیٹ
p-frqgz = مشورہ، معائنہ، فوری نسخہ یا چند دن کا { -certificato-di-malattia }۔

## Quanto costa

# it: Chi è iscritto al Servizio sanitario di solito non paga. Se non sei iscritto, chiedi prima.
# term: servizio sanitario → { -servizio-sanitario-nazionale } = صحت کا سرکاری نظام
p-i7vx3 = جس کا { -servizio-sanitario-nazionale(case: "obl") } میں اندراج ہے وہ عام طور پر پیسے نہیں دیتا۔ اگر آپ کا اندراج نہیں ہے تو پہلے پوچھیں۔

## Casi particolari

# it: **Non parli italiano?** Di' subito la tua lingua. Se puoi, chiama con una persona che traduce.
# note: voce 1 di 2
l-8eu9i = **کیا آپ اطالوی نہیں بولتے؟** فوراً اپنی زبان بتائیں۔ ہو سکے تو کسی ترجمہ کرنے والے کے ساتھ فون کریں۔
# it: Per una medicina la notte cerca la **farmacia di turno**: l'elenco è sulla porta di ogni farmacia.
# note: voce 2 di 2
l-vsxz9 = رات کو دوا چاہیے ہو تو **farmacia di turno** (ڈیوٹی پر کھلا میڈیکل سٹور) ڈھونڈیں: فہرست ہر میڈیکل سٹور کے دروازے پر لگی ہوتی ہے۔

## Se qualcosa va male

# it: Se qualcosa va male
t-wz2p8 = اگر کوئی مسئلہ ہو جائے
# it: Non risponde nessuno e stai peggio? Chiama il { $phone-emergenza }.
# note: $phone-emergenza = un dato; lo scrive il sito
p-68xmd = کوئی جواب نہیں دیتا اور طبیعت زیادہ خراب ہے؟ { $phone-emergenza } پر فون کریں۔
# it: Il { $phone-cure-non-urgenti } non risponde? Chiedi in farmacia o vai al [pronto soccorso][1].
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = ہسپتال کی ایمرجنسی
p-x85tq = کیا { $phone-cure-non-urgenti } پر جواب نہیں ملتا؟ میڈیکل سٹور سے پوچھیں یا [ہسپتال کی ایمرجنسی (pronto soccorso)][1] جائیں۔
