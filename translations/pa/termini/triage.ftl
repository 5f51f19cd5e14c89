### triage — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: triage
title = ਮਰੀਜ਼ਾਂ ਦੀ ਵਾਰੀ ਤੈਅ ਕਰਨਾ
# it: Il momento in cui un infermiere decide chi passa prima.
summary = ਉਹ ਵੇਲਾ ਜਦੋਂ ਨਰਸ ਤੈਅ ਕਰਦੀ ਹੈ ਕਿ ਕਿਸ ਦੀ ਵਾਰੀ ਪਹਿਲਾਂ ਹੈ।
# it: codice; colore; urgenza; attesa
keywords = ਕੋਡ; ਰੰਗ; ਐਮਰਜੈਂਸੀ; ਉਡੀਕ; ਤਰਿਆਜ
# it: Non conta chi arriva prima. Conta chi è più grave.
p-4xb23 = ਇਹ ਨਹੀਂ ਦੇਖਿਆ ਜਾਂਦਾ ਕਿ ਕੌਣ ਪਹਿਲਾਂ ਆਇਆ। ਇਹ ਦੇਖਿਆ ਜਾਂਦਾ ਹੈ ਕਿ ਕਿਸ ਦੀ ਹਾਲਤ ਵੱਧ ਗੰਭੀਰ ਹੈ।
# it: L'infermiere ti dà un colore o un numero. Se stai peggio, dillo.
p-x2k4k = ਨਰਸ ਤੁਹਾਨੂੰ ਰੰਗ ਜਾਂ ਨੰਬਰ ਦਿੰਦੀ ਹੈ। ਜੇ ਹਾਲਤ ਵਿਗੜੇ, ਤਾਂ ਦੱਸੋ।
