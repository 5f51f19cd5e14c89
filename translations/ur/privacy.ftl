### Privacy — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Privacy
title = پرائیویسی
# it: Questa guida non ti segue: niente cookie, niente richieste ad altri siti.
summary = یہ گائیڈ آپ کا پیچھا نہیں کرتی: کوئی cookie نہیں، دوسری ویب سائٹوں سے کوئی رابطہ نہیں۔
# it: Puoi leggere questa guida senza dire chi sei. Non serve registrarsi.
p-vcci8 = آپ اپنی شناخت بتائے بغیر یہ گائیڈ پڑھ سکتے ہیں۔ نام لکھوانے کی ضرورت نہیں ہے۔

## Che cosa non facciamo

# it: Che cosa non facciamo
t-eegwj = ہم کیا نہیں کرتے
# it: Non usiamo **cookie**.
# note: voce 1 di 3
l-dc887 = ہم **cookie** استعمال نہیں کرتے۔
# it: Le pagine non chiedono nulla ad altri siti. Non ci sono pubblicità né statistiche di altre aziende.
# note: voce 2 di 3
l-j22t4 = صفحے دوسری ویب سائٹوں سے کچھ نہیں مانگتے۔ دوسری کمپنیوں کے نہ اشتہار ہیں نہ اعداد و شمار۔
# it: Le parole che cerchi restano nel tuo browser. Nessuno le riceve.
# note: voce 3 di 3
l-7rhk6 = آپ جو لفظ تلاش کرتے ہیں وہ آپ کے براؤزر میں رہتے ہیں۔ وہ کسی کو نہیں ملتے۔

## Che cosa resta sul tuo telefono

# it: Che cosa resta sul tuo telefono
t-xigne = آپ کے فون میں کیا رہ جاتا ہے
# it: Le pagine che apri restano nel tuo browser. Così le leggi anche senza rete.
p-e8ead = آپ جو صفحے کھولتے ہیں وہ آپ کے براؤزر میں رہ جاتے ہیں۔ اس طرح آپ انہیں انٹرنیٹ کے بغیر بھی پڑھ سکتے ہیں۔
# it: Le pagine più delicate, come l'aiuto contro la violenza, non restano. Restano solo se tu salvi tutta la guida. Però nella cronologia del browser si vede che le hai aperte.
p-sgnvi = سب سے حساس صفحے، جیسے تشدد کے خلاف مدد کا صفحہ، فون میں نہیں رہتے۔ وہ صرف تب رہتے ہیں جب آپ خود پوری گائیڈ محفوظ کریں۔ لیکن براؤزر کی ہسٹری میں نظر آتا ہے کہ آپ نے وہ کھولے تھے۔
# it: Chi usa il tuo telefono può vedere le pagine che hai aperto. Per toglierle, cancella nel browser i dati di questo sito e la cronologia.
p-mnp3w = جو کوئی آپ کا فون استعمال کرتا ہے، وہ آپ کے کھولے ہوئے صفحے دیکھ سکتا ہے۔ انہیں ہٹانے کے لیے براؤزر میں اس ویب سائٹ کا ڈیٹا اور ہسٹری مٹائیں۔

## Quando esci dalla guida

# it: Quando esci dalla guida
t-z4ucy = جب آپ گائیڈ سے باہر جاتے ہیں
# it: Alcuni link portano a siti di altri enti. Su quei siti valgono le loro regole.
p-wzmee = کچھ لنک دوسرے اداروں کی ویب سائٹوں پر جاتے ہیں۔ وہاں ان کے قاعدے چلتے ہیں۔
# it: Se tocchi un numero, il tuo telefono prepara la chiamata. Decidi tu se chiamare.
p-wirmn = اگر آپ کسی نمبر کو چھوئیں تو فون کال تیار کرتا ہے۔ فون کرنا ہے یا نہیں، یہ فیصلہ آپ کا ہے۔
