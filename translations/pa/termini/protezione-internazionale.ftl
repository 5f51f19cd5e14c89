### protezione internazionale — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione internazionale
title = ਅੰਤਰਰਾਸ਼ਟਰੀ ਸੁਰੱਖਿਆ (ਪਨਾਹ)
# it: La difesa che uno Stato dà a chi è in pericolo nel suo Paese.
summary = ਉਹ ਸੁਰੱਖਿਆ ਜੋ ਇੱਕ ਦੇਸ਼ ਉਸ ਨੂੰ ਦਿੰਦਾ ਹੈ ਜਿਸ ਨੂੰ ਆਪਣੇ ਦੇਸ਼ ਵਿੱਚ ਖ਼ਤਰਾ ਹੈ।
# it: asilo; rifugiato; protezione sussidiaria
keywords = ਪਨਾਹ; ਸ਼ਰਨਾਰਥੀ; ਅਸਾਈਲਮ; ਰਫਿਊਜੀ
# it: Ci sono due forme: lo **status di rifugiato** e la **protezione sussidiaria**. In Italia ci sono anche altre protezioni.
p-igzmg = ਇਸ ਦੇ ਦੋ ਰੂਪ ਹਨ: **ਸ਼ਰਨਾਰਥੀ ਦਾ ਦਰਜਾ (status di rifugiato)** ਅਤੇ **ਸਹਾਇਕ ਸੁਰੱਖਿਆ (protezione sussidiaria)**। ਇਟਲੀ ਵਿੱਚ ਹੋਰ ਸੁਰੱਖਿਆਵਾਂ ਵੀ ਹਨ।
# it: Leggi [come si chiede asilo][1].
# note: [1] = servizi/asilo
p-y9zng = ਪੜ੍ਹੋ [ਪਨਾਹ ਕਿਵੇਂ ਮੰਗਣੀ ਹੈ][1]।
