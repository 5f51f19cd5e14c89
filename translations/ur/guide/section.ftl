### Che cosa ti succede? — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Che cosa ti succede?
title = آپ کے ساتھ کیا ہو رہا ہے؟
# it: I momenti della vita, passo per passo.
summary = زندگی کے اہم موقعے، ایک ایک قدم کر کے۔
