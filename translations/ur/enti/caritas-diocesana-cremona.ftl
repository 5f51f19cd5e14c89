### Caritas Diocesana di Cremona — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Caritas Diocesana di Cremona
title = ===
# it: L'ufficio della Chiesa cattolica che aiuta chi è in difficoltà.
summary = کیتھولک چرچ کا دفتر جو مشکل میں پڑے لوگوں کی مدد کرتا ہے۔
# it: Caritas; cibo; vestiti; centro di ascolto; povertà
keywords = Caritas; کھانا; کپڑے; مدد; غریبی; راشن

## Che cosa fa

# it: La Caritas aiuta le persone in difficoltà, di ogni religione. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-nsg8r = Caritas مشکل میں پڑے لوگوں کی مدد کرتی ہے، مذہب کوئی بھی ہو۔ یہ [Mondinsieme کے نیٹ ورک][1] کا حصہ تھی۔
# it: In Italia molte Caritas hanno un **centro di ascolto**. Lì puoi parlare del tuo problema. Non conosciamo orari e indirizzi: chiedi in parrocchia o ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-4e48d = اٹلی میں بہت سی Caritas کا **centro di ascolto** (بات سننے کا مرکز) ہوتا ہے۔ وہاں آپ اپنے مسئلے کی بات کر سکتے ہیں۔ ہمیں اوقات اور پتے معلوم نہیں ہیں: گرجا گھر کے دفتر (parrocchia) یا [سوشل سروسز (servizi sociali)][1] سے پوچھیں۔
