### Alcol, droghe e gioco d'azzardo: aiuto per smettere — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Alcol, droghe e gioco d'azzardo: aiuto per smettere
title = شراب، نشہ اور جوا: چھوڑنے میں مدد
# it: Un servizio pubblico e gratuito per chi ha una dipendenza e per la famiglia.
summary = جسے لت ہو اس کے لیے اور اس کے خاندان کے لیے مفت سرکاری سروس۔
# it: SerD; droga; alcol; alcolismo; gioco d'azzardo; dipendenza; slot; bevo troppo; non riesco a smettere di bere; mio marito beve; ubriaco; alcolista; mi drogo; mio figlio si droga
# term: serd → { -serd } = نشے اور بری لت کے علاج کا مرکز
keywords = نشہ; شراب; جوا; لت; چرس; ہیروئن; SerD; سلاٹ مشین; بہت شراب پیتا ہوں; زیادہ شراب پیتا ہوں; شراب نہیں چھوٹتی; شراب چھوڑنا چاہتا ہوں; شوہر شراب پیتا ہے; شرابی; شرابی شوہر; نشے میں; نشہ چھوڑنا; نشئی; منشیات; میں نشہ کرتا ہوں; بیٹا نشہ کرتا ہے; آئس کا نشہ; شراب کی لت; جوئے کی لت
# it: ascolto e cure
f-9s565 = بات سننا اور علاج
# it: Il **Servizio dipendenze** ([SerD][1]) aiuta chi non riesce a smettere di bere, di usare droghe o di giocare soldi.
# note: [1] = termini/serd
# term: servizio dipendenze → { -serd } = نشے اور بری لت کے علاج کا مرکز
p-r4c6c = **Servizio dipendenze** ([SerD][1]، نشے اور بری لت کے علاج کا مرکز) ان کی مدد کرتا ہے جو شراب، نشہ یا جوا نہیں چھوڑ سکتے۔

## A chi è rivolto

# it: A chi ha il problema e ai suoi familiari. Puoi andare anche solo per parlare.
p-bu5xt = ان کے لیے جنہیں یہ مسئلہ ہے اور ان کے گھر والوں کے لیے۔ آپ صرف بات کرنے بھی جا سکتے ہیں۔
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
p-ik43y = کیا آپ Crema یا قریب کی بلدیات میں رہتے ہیں؟ آپ کا [ASST][1] دوسرا ہے: بلدیہ (Comune) سے پوچھیں۔

## Come fare

# it: Chiedi l'indirizzo al medico o in farmacia. Non serve la ricetta.
# note: voce 1 di 4
# term: ricetta → { -ricetta } = ڈاکٹر کا نسخہ
l-ca8eu = پتہ ڈاکٹر یا میڈیکل سٹور سے پوچھیں۔ نسخے کی ضرورت نہیں ہے۔
# it: Telefona o vai di persona.
# note: voce 2 di 4
l-q2w6x = فون کریں یا خود جائیں۔
# it: Racconta la tua situazione. Se vuoi, puoi **non** dire il tuo nome.
# note: voce 3 di 4
l-k5emu = اپنا حال بتائیں۔ آپ چاہیں تو اپنا نام **نہ** بتائیں۔
# it: Decidi con loro un percorso.
# note: voce 4 di 4
l-krdt9 = ان کے ساتھ مل کر ایک راستہ طے کریں۔

## Cosa si ottiene

# it: Ascolto, visite, medicine, gruppi. È tutto gratis e segreto.
p-2zzkb = بات سننا، معائنے، دوائیں، گروپ۔ سب مفت اور راز ہے۔

## Casi particolari

# it: Chi va al SerD non viene denunciato per questo.
# note: voce 1 di 3
# term: serd → { -serd } = نشے اور بری لت کے علاج کا مرکز
l-ghgbv = جو SerD جاتا ہے اس کی اس وجہ سے پولیس میں رپورٹ نہیں ہوتی۔
# it: Se lavori, in certi casi puoi tenere il posto durante le cure. Chiedi al servizio.
# note: voce 2 di 3
l-b6c6y = اگر آپ کام کرتے ہیں تو کچھ صورتوں میں علاج کے دوران نوکری برقرار رہ سکتی ہے۔ مرکز سے پوچھیں۔
# it: La famiglia può chiedere aiuto anche se il parente non vuole.
# note: voce 3 di 3
l-me92y = خاندان مدد مانگ سکتا ہے، چاہے رشتہ دار خود نہ چاہے۔

## Se qualcosa va male

# it: Se qualcosa va male
t-inqmy = اگر کوئی مسئلہ ہو جائے
# it: Una persona non si sveglia o respira male? Chiama il [numero di emergenza][1].
# note: [1] = servizi/emergenza-112
p-cpc5q = کیا کوئی جاگ نہیں رہا یا اسے سانس لینے میں مشکل ہے؟ [ایمرجنسی نمبر][1] پر فون کریں۔
