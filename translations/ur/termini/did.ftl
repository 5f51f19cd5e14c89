### DID — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: DID
title = کام کے لیے تیار ہونے کا اقرار نامہ
# it: La dichiarazione che sei senza lavoro e pronto a lavorare.
summary = یہ اقرار کہ آپ کے پاس کام نہیں ہے اور آپ کام کے لیے تیار ہیں۔
# it: disoccupato; centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = روزگار کا دفتر
keywords = بے روزگار; روزگار کا دفتر; اندراج
# it: DID vuol dire dichiarazione di immediata disponibilità. La fai al [centro per l'impiego][1] o in linea.
# note: [1] = termini/centro-per-l-impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = روزگار کا دفتر
p-h23id = DID کا مطلب ہے dichiarazione di immediata disponibilità (فوراً کام کے لیے تیار ہونے کا اقرار)۔ یہ [روزگار کے دفتر (centro per l'impiego)][1] میں یا آن لائن کرتے ہیں۔
