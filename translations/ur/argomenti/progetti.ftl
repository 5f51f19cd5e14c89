### Progetti e reti — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Progetti e reti
title = منصوبے اور نیٹ ورک
# it: Che cosa si è fatto nella zona. Molti progetti sono finiti.
summary = علاقے میں کیا کام ہوا ہے۔ بہت سے منصوبے ختم ہو چکے ہیں۔
# it: progetti; FAMI; rete; buone pratiche
keywords = منصوبے; پراجیکٹ; FAMI; نیٹ ورک; اچھے کام
# it: Qui c'è la storia dei progetti. Se ti serve un aiuto oggi, parti dagli [altri argomenti][1].
# note: [1] = argomenti/documenti
p-zqp6y = یہاں منصوبوں کی کہانی ہے۔ اگر آپ کو آج مدد چاہیے تو [دوسرے موضوعات][1] سے شروع کریں۔
