### Segretariato Diocesano Migrantes — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segretariato Diocesano Migrantes
title = ===
# it: Un ente della Diocesi di Cremona. Nel 2012 era nella rete di Mondinsieme.
summary = کریمونا کے کیتھولک چرچ (Diocesi) کا ایک ادارہ۔ 2012 میں یہ Mondinsieme کے نیٹ ورک میں تھا۔
# it: Migrantes; chiesa; comunità straniere
keywords = Migrantes; چرچ; غیر ملکی کمیونٹی

## Che cosa fa

# it: È un ente della Diocesi di Cremona. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-7qqgh = یہ کریمونا کے کیتھولک چرچ (Diocesi) کا ایک ادارہ ہے۔ یہ [Mondinsieme کے نیٹ ورک][1] کا حصہ تھا۔
# it: Non conosciamo i suoi contatti. Chiedi in parrocchia.
p-tmqi7 = ہمیں اس کا رابطہ معلوم نہیں ہے۔ گرجا گھر کے دفتر (parrocchia) سے پوچھیں۔
