### Comune di Cremona — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Cremona
title = کریمونا کی بلدیہ (Comune)
# it: Il municipio della città. Il centro Mondinsieme è un suo servizio.
summary = شہر کی بلدیہ۔ Mondinsieme مرکز اس کی ایک سروس ہے۔
# it: municipio; comune; Cremona
keywords = بلدیہ; کمونے; Cremona; کریمونا

## Che cosa fa

# it: Il Comune di Cremona ha un centro interculturale, [Mondinsieme][1]. Il centro ha lavorato con una [rete di enti][2].
# note: [1] = luoghi/mondinsieme
# note: [2] = enti/rete-mondinsieme
p-nyv5v = کریمونا کی بلدیہ (Comune) کا ایک بین الثقافتی مرکز ہے، [Mondinsieme][1]۔ مرکز نے [اداروں کے نیٹ ورک][2] کے ساتھ کام کیا۔
# it: Il sito del Comune è { $web }. Cerca lì il telefono dell'ufficio che ti serve. Leggi [che cosa puoi chiedere in un Comune][1].
# note: $web = un dato; lo scrive il sito
# note: [1] = enti/comune-di-residenza
p-e38a3 = بلدیہ کی ویب سائٹ { $web } ہے۔ جس دفتر کی ضرورت ہے اس کا فون وہاں ڈھونڈیں۔ پڑھیں کہ [بلدیہ سے کیا مانگ سکتے ہیں][1]۔
