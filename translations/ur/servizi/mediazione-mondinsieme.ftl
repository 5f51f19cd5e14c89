### Mondinsieme: incontro e mediazione culturale — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mondinsieme: incontro e mediazione culturale
title = Mondinsieme: میل جول اور ثقافتی ثالثی
# it: Un luogo di incontro, con iniziative e mediazione nei quartieri di Cremona.
summary = ملنے کی جگہ، کریمونا کے محلوں میں سرگرمیوں اور ثالثی کے ساتھ۔
# it: mediatore; interprete; traduzione; centro interculturale; stranieri; integrazione
keywords = ثالث; ترجمان; ترجمہ; ثقافتی مرکز; غیر ملکی; میل جول; Mondinsieme
# it: Mondinsieme è il centro interculturale del Comune di Cremona. È un luogo di incontro per chi arriva e per chi vive già qui.
p-wpfzk = Mondinsieme کریمونا کی بلدیہ کا بین الثقافتی مرکز ہے۔ یہ نئے آنے والوں اور پہلے سے رہنے والوں کے ملنے کی جگہ ہے۔

## A chi è rivolto

# it: Il centro è per i cittadini stranieri e per tutti i residenti. Alcune iniziative sono per persone in difficoltà.
p-urdr5 = مرکز غیر ملکی شہریوں اور سب رہائشیوں کے لیے ہے۔ کچھ سرگرمیاں مشکل میں پڑے لوگوں کے لیے ہیں۔

## Come fare

# it: Vai alla [sede di Mondinsieme][1], in { $street }.
# note: voce 1 di 3
# note: $street = un dato; lo scrive il sito
# note: [1] = luoghi/mondinsieme
l-8jy9w = [Mondinsieme کے دفتر][1] جائیں، پتہ: { $street }۔
# it: Chiedi alla segreteria quali attività ci sono.
# note: voce 2 di 3
l-xh5aj = دفتر سے پوچھیں کہ کون سی سرگرمیاں ہیں۔
# it: Spiega che cosa ti serve. Se non parli italiano, chiedi se c'è un [mediatore][1].
# note: voce 3 di 3
# note: [1] = termini/mediatore-linguistico
l-c6f8p = بتائیں کہ آپ کو کیا چاہیے۔ اگر آپ اطالوی نہیں بولتے تو پوچھیں کہ کیا [ثقافتی ثالث (mediatore)][1] ہے۔

## Cosa si ottiene

# it: Un luogo dove trovare altre persone.
# note: voce 1 di 4
l-mvwud = دوسرے لوگوں سے ملنے کی جگہ۔
# it: Iniziative per cittadini stranieri e residenti.
# note: voce 2 di 4
l-7zjhg = غیر ملکی شہریوں اور رہائشیوں کے لیے سرگرمیاں۔
# it: **Mediazione** linguistica e culturale nei quartieri.
# note: voce 3 di 4
l-bvfu5 = محلوں میں زبان اور ثقافت کی **ثالثی** (mediazione)۔
# it: Iniziative per persone in difficoltà.
# note: voce 4 di 4
l-kqxa5 = مشکل میں پڑے لوگوں کے لیے سرگرمیاں۔

## Prima di andare

# it: Prima di andare
t-9jfb5 = جانے سے پہلے
# it: Le notizie di questa pagina sono vecchie di molti anni. Qualcosa può essere cambiato.
p-fh638 = اس صفحے کی معلومات کئی سال پرانی ہیں۔ ہو سکتا ہے کچھ بدل گیا ہو۔
# it: Non conosciamo orari, telefono e posta elettronica. Vai di persona, oppure chiedi al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-wu9x9 = ہمیں اوقات، فون اور ای میل معلوم نہیں ہیں۔ خود جائیں، یا [کریمونا کی بلدیہ (Comune di Cremona)][1] سے پوچھیں۔
