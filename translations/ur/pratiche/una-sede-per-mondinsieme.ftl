### Una sede stabile per il centro interculturale — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una sede stabile per il centro interculturale
title = بین الثقافتی مرکز کے لیے مستقل جگہ
# it: Nel 2012 Mondinsieme è andato vicino agli altri servizi per le famiglie.
summary = 2012 میں Mondinsieme خاندانوں کی دوسری سروسز کے قریب آ گیا۔
# it: sede; Mondinsieme; centro interculturale
keywords = دفتر; Mondinsieme; بین الثقافتی مرکز

## Obiettivi

# it: Con la nuova sede il [centro][1] voleva avere:
# note: [1] = luoghi/mondinsieme
p-zyuhp = نئی جگہ کے ساتھ [مرکز][1] یہ چاہتا تھا:
# it: una segreteria stabile
# note: voce 1 di 4
l-ibzqy = مستقل دفتر
# it: orari più lunghi
# note: voce 2 di 4
l-e39ms = زیادہ لمبے اوقات
# it: più sale per riunioni
# note: voce 3 di 4
l-xaca3 = میٹنگ کے زیادہ کمرے
# it: legami più stretti con gli altri servizi del Comune
# note: voce 4 di 4
l-uggvq = بلدیہ (Comune) کی دوسری سروسز سے زیادہ قریبی رابطہ

## Come funziona

# it: Il centro è nello stesso edificio di altri servizi per le famiglie. Una [rete di enti][1] lo sosteneva. L'accordo è finito nel 2014.
# note: [1] = enti/rete-mondinsieme
p-27ih4 = مرکز اسی عمارت میں ہے جہاں خاندانوں کے لیے دوسری سروسز ہیں۔ [اداروں کا نیٹ ورک][1] اس کی مدد کرتا تھا۔ معاہدہ 2014 میں ختم ہو گیا۔
