### Stai male dentro: aiuto per la mente — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Stai male dentro: aiuto per la mente
title = دل و دماغ کی پریشانی: ذہنی صحت کے لیے مدد
# it: A chi chiedere aiuto per ansia, tristezza, paura o pensieri brutti.
summary = گھبراہٹ، اداسی، ڈر یا برے خیالوں میں کس سے مدد مانگیں۔
# it: psicologo; psichiatra; depressione; ansia; trauma; salute mentale; CPS; non dormo; tristezza; suicidio; voglio morire; uccidermi; voglio uccidermi; mi ammazzo; mi uccido; suicidarmi; farla finita; non voglio più vivere; non ce la faccio più; sono disperato; sono disperata; attacchi di panico; sento voci; mi faccio del male
keywords = ماہر نفسیات; دماغی ڈاکٹر; ڈپریشن; گھبراہٹ; ٹینشن; ذہنی صحت; صدمہ; نیند نہیں آتی; اداسی; خودکشی; مرنا چاہتا ہوں; خود کو مارنا; اپنی جان لینا; مر جاؤں; مرنا چاہتی ہوں; جینا نہیں چاہتا; جینا نہیں چاہتی; زندگی ختم; اب برداشت نہیں; مایوس; مایوسی; پینک اٹیک; آوازیں سنائی دیتی ہیں; خود کو نقصان پہنچانا; خود کو زخمی کرنا
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = صحت کارڈ
# term: codice stp → { -stp } = بغیر اجازت نامے والوں کے علاج کا کوڈ
f-3tixa = { -tessera-sanitaria } یا STP کوڈ، اگر آپ کے پاس ہے
# it: ascolto e cure
f-bnu89 = بات سننا اور علاج
# it: emergenza
f-yrx7n = ایمرجنسی
# it: Anche la mente può ammalarsi. Chiedere aiuto **non** è una vergogna.
p-af7bm = ذہن بھی بیمار ہو سکتا ہے۔ مدد مانگنا شرم کی بات **نہیں** ہے۔

## A chi è rivolto

# it: A chi è molto triste, ha paura, non dorme, sente voci o ha vissuto cose terribili. Anche a chi vive con una persona così.
p-d52hm = ان کے لیے جو بہت اداس ہیں، ڈرتے ہیں، سو نہیں سکتے، آوازیں سنتے ہیں یا جن پر خوفناک باتیں گزری ہیں۔ ایسے شخص کے ساتھ رہنے والوں کے لیے بھی۔
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
p-8gif6 = کیا آپ Crema یا قریب کی بلدیات میں رہتے ہیں؟ آپ کا [ASST][1] دوسرا ہے: بلدیہ (Comune) سے پوچھیں۔

## Come fare

# it: Pensi di morire o di fare male a qualcuno? Chiama subito il { $phone } o vai al pronto soccorso.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
# term: pronto soccorso → { -pronto-soccorso } = ہسپتال کی ایمرجنسی
p-viz8u = کیا آپ مرنے کا یا کسی کو نقصان پہنچانے کا سوچ رہے ہیں؟ فوراً { $phone } پر فون کریں یا ہسپتال کی ایمرجنسی (pronto soccorso) جائیں۔
# it: Parla con il [medico di famiglia][1]. Spiega come stai e da quando.
# note: voce 1 di 4
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = فیملی ڈاکٹر
l-6mbg5 = [فیملی ڈاکٹر (medico di famiglia)][1] سے بات کریں۔ بتائیں کہ آپ کیسے ہیں اور کب سے۔
# it: Il medico può mandarti al [centro psico-sociale][1] o da uno psicologo.
# note: voce 2 di 4
# note: [1] = termini/centro-psicosociale
# term: centro psico-sociale → { -centro-psicosociale } = ذہنی صحت کا مرکز
l-bg7vj = ڈاکٹر آپ کو [ذہنی صحت کے مرکز (centro psico-sociale)][1] یا ماہر نفسیات کے پاس بھیج سکتا ہے۔
# it: Chiedi un [mediatore][1], se è difficile parlare in italiano.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-wf4bu = اگر اطالوی میں بات کرنا مشکل ہو تو [ثقافتی ثالث (mediatore)][1] مانگیں۔
# it: Vai agli appuntamenti, anche se ti senti un po' meglio.
# note: voce 4 di 4
l-sju6z = ملاقاتوں پر جائیں، چاہے طبیعت کچھ بہتر لگے۔
# it: Per i bambini e i ragazzi c'è la **neuropsichiatria infantile**. Ti manda il pediatra o la scuola.
# term: pediatra → { -pediatra-di-libera-scelta } = بچوں کا ڈاکٹر
p-awigu = بچوں اور نوعمروں کے لیے **neuropsichiatria infantile** (بچوں کی ذہنی صحت کی سروس) ہے۔ { -pediatra-di-libera-scelta } یا سکول آپ کو وہاں بھیجتا ہے۔

## Cosa si ottiene

# it: Ascolto, cure, medicine se servono. Le cure sono di solito volontarie: decidi tu.
p-e227u = بات سننا، علاج، ضرورت ہو تو دوائیں۔ علاج عام طور پر مرضی سے ہوتا ہے: فیصلہ آپ کا ہے۔

## Casi particolari

# it: Una donna può andare anche al [consultorio][1].
# note: voce 1 di 3
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = خواتین اور خاندان کی صحت کا مرکز
l-pcvbc = خاتون [خواتین اور خاندان کی صحت کے مرکز (consultorio)][1] بھی جا سکتی ہے۔
# it: Chi ha subito torture, o violenze durante il viaggio, ha diritto a cure speciali. Dillo al medico o all'avvocato.
# note: voce 2 di 3
l-8hu24 = جس پر تشدد ہوا، یا جس پر سفر میں زیادتی ہوئی، اسے خاص علاج کا حق ہے۔ ڈاکٹر یا وکیل کو بتائیں۔
# it: Per alcol o droghe leggi [la pagina sulle dipendenze][1].
# note: voce 3 di 3
# note: [1] = servizi/dipendenze
l-gid4r = شراب یا نشے کے لیے [نشے کی عادت کا صفحہ][1] پڑھیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-xewiv = اگر کوئی مسئلہ ہو جائے
# it: Il centro non ha posto subito? Torna dal medico e chiedi di segnare la ricetta come urgente.
# term: ricetta → { -ricetta } = ڈاکٹر کا نسخہ
p-zsw8p = کیا مرکز میں فوراً جگہ نہیں ہے؟ دوبارہ ڈاکٹر کے پاس جائیں اور کہیں کہ نسخے پر معاملہ فوری لکھے۔
