### Chiedere un mediatore o un interprete — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere un mediatore o un interprete
title = ثقافتی ثالث یا ترجمان مانگنا
# it: Come avere una persona che parla la tua lingua in un ufficio, a scuola o in ospedale.
summary = دفتر، سکول یا ہسپتال میں اپنی زبان بولنے والا شخص کیسے ملے۔
# it: interprete; mediatore culturale; traduzione; non parlo italiano; lingua; aiuto con la lingua; non capisco; tradurre una lettera
keywords = ترجمان; ثالث; ترجمہ; اطالوی نہیں آتی; زبان; مترجم; اردو; پنجابی; سمجھ نہیں آتی; خط کا ترجمہ
# it: un mediatore all'appuntamento
f-b8u3n = ملاقات میں ثقافتی ثالث
# it: Un [mediatore][1] parla l'italiano e la tua lingua. Aiuta te e l'ufficio a capirsi.
# note: [1] = termini/mediatore-linguistico
p-xzcud = [ثقافتی ثالث (mediatore)][1] اطالوی اور آپ کی زبان بولتا ہے۔ وہ آپ کو اور دفتر کو ایک دوسرے کی بات سمجھنے میں مدد دیتا ہے۔

## A chi è rivolto

# it: A chi ha difficoltà con l'italiano.
p-29fzk = ان کے لیے جنہیں اطالوی میں مشکل ہوتی ہے۔

## Come fare

# it: Quando prendi un appuntamento, di': **mi serve un mediatore**. Di' la tua lingua.
# note: voce 1 di 5
# note: «mi serve un mediatore» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-qw7rz = ملاقات کا وقت لیتے ہوئے کہیں: **mi serve un mediatore** (مجھے ثقافتی ثالث چاہیے)۔ اپنی زبان بتائیں۔
# it: Chiedi con qualche giorno di anticipo. Non c'è sempre qualcuno subito.
# note: voce 2 di 5
l-mf3uv = کچھ دن پہلے مانگیں۔ ہمیشہ کوئی فوراً نہیں ہوتا۔
# it: Lo chiede l'ufficio, non tu. Vale per scuola, ospedale, servizi sociali e Questura.
# note: voce 3 di 5
# term: questura → { -questura } = پولیس کا صدر دفتر
l-brta9 = اسے دفتر مانگتا ہے، آپ نہیں۔ سکول، ہسپتال، سوشل سروسز (servizi sociali) اور Questura میں ایسا ہی ہے۔
# it: A Cremona puoi parlare anche con [Mondinsieme][1].
# note: voce 4 di 5
# note: [1] = servizi/mediazione-mondinsieme
l-fxe6w = کریمونا میں آپ [Mondinsieme][1] سے بھی بات کر سکتے ہیں۔
# it: All'appuntamento parla con l'ufficio. Il mediatore traduce tutto.
# note: voce 5 di 5
l-kggs8 = ملاقات میں دفتر سے بات کریں۔ ثالث سب کچھ ترجمہ کرتا ہے۔

## Cosa si ottiene

# it: Il mediatore traduce le parole e spiega le abitudini. Tiene segreto quello che dici.
p-7a9j8 = ثالث لفظوں کا ترجمہ کرتا ہے اور یہاں کے طور طریقے سمجھاتا ہے۔ آپ جو بتاتے ہیں وہ راز رکھتا ہے۔
# it: Per cose di salute o di famiglia **non** usare un bambino come interprete.
# note: critico: qui uno sbaglio può fare danno
p-huuth = صحت یا خاندان کی باتوں کے لیے بچے سے ترجمہ **نہ** کرائیں۔

## Quanto costa

# it: Negli uffici pubblici di solito non paghi. Chiedi sempre prima.
p-gi5ng = سرکاری دفتروں میں عام طور پر پیسے نہیں دینے پڑتے۔ ہمیشہ پہلے پوچھیں۔

## Casi particolari

# it: **Polizia e tribunale.** Hai diritto a un interprete gratis.
# note: voce 1 di 3
l-8dgi9 = **پولیس اور عدالت (tribunale)۔** آپ کو مفت ترجمان کا حق ہے۔
# it: **Documenti da tradurre.** Il mediatore non fa traduzioni ufficiali. Serve una [traduzione giurata][1].
# note: voce 2 di 3
# note: [1] = termini/traduzione-giurata
# term: traduzione giurata → { -traduzione-giurata } = حلفیہ ترجمہ
l-we2yx = **دستاویزات کا ترجمہ۔** ثالث سرکاری ترجمے نہیں کرتا۔ [حلفیہ ترجمہ (traduzione giurata)][1] چاہیے۔
# it: Il progetto [Terre di Inclusione][1] voleva un elenco unico di mediatori per il territorio. Non sappiamo se c'è ancora.
# note: voce 3 di 3
# note: [1] = progetti/terre-di-inclusione
l-x6wse = [Terre di Inclusione][1] منصوبہ علاقے کے ثالثوں کی ایک فہرست بنانا چاہتا تھا۔ ہم نہیں جانتے کہ وہ اب بھی ہے یا نہیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-dzex6 = اگر کوئی مسئلہ ہو جائے
# it: Non c'è nessuno per la tua lingua? Chiedi un interprete al telefono o un altro giorno. Non firmare un foglio che non capisci.
p-di9d6 = کیا آپ کی زبان کا کوئی نہیں ہے؟ فون پر ترجمان یا کوئی دوسرا دن مانگیں۔ جو کاغذ سمجھ نہ آئے اس پر دستخط نہ کریں۔
