### Buone esperienze — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Buone esperienze
title = اچھے تجربے
# it: Idee che altri possono copiare.
summary = ایسے خیال جن پر دوسرے بھی عمل کر سکتے ہیں۔
