### Bambini e famiglia — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Bambini e famiglia
title = بچے اور خاندان
# it: Nascita, pediatra, aiuti per i figli, ricongiungimento.
# term: pediatra → { -pediatra-di-libera-scelta } = بچوں کا ڈاکٹر
# term: ricongiungimento → { -ricongiungimento-familiare } = خاندان کو اٹلی بلانا
summary = پیدائش، بچوں کا ڈاکٹر، بچوں کے لیے امداد، خاندان کو بلانا۔
# it: famiglia; bambini; figli; nascita; genitori
keywords = خاندان; بچے; پیدائش; والدین; فیملی
# it: Se sta per nascere un figlio, leggi [che cosa fare][1]. Per i soldi ogni mese leggi dell'[assegno unico][2].
# note: [1] = guide/nasce-un-figlio
# note: [2] = servizi/assegno-unico-figli
# term: assegno unico → { -assegno-unico } = بچوں کا ماہانہ الاؤنس
p-3sy83 = اگر آپ کے ہاں بچہ ہونے والا ہے تو پڑھیں [کیا کرنا ہے][1]۔ ہر مہینے کے پیسوں کے لیے [بچوں کے ماہانہ الاؤنس (assegno unico)][2] کا صفحہ پڑھیں۔
