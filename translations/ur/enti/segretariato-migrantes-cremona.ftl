### Segretariato Diocesano Migrantes — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segretariato Diocesano Migrantes
title = ===
# it: L'ufficio della Chiesa cattolica di Cremona per le persone migranti.
summary = کریمونا کے کیتھولک چرچ کا مہاجروں کے لیے دفتر۔
# it: Migrantes; chiesa; comunità straniere
keywords = Migrantes; چرچ; غیر ملکی کمیونٹی

## Che cosa fa

# it: È l'ufficio della Diocesi di Cremona per chi viene da altri Paesi. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-7qqgh = یہ کریمونا کے کیتھولک چرچ (Diocesi) کا دوسرے ملکوں سے آنے والوں کے لیے دفتر ہے۔ یہ [Mondinsieme کے نیٹ ورک][1] کا حصہ تھا۔
# it: Non conosciamo i suoi contatti. Chiedi in parrocchia.
p-tmqi7 = ہمیں اس کا رابطہ معلوم نہیں ہے۔ گرجا گھر کے دفتر (parrocchia) سے پوچھیں۔
