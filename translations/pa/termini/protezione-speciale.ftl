### protezione speciale — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione speciale
title = ਖ਼ਾਸ ਸੁਰੱਖਿਆ
# it: Un permesso per chi non può essere mandato nel suo Paese, ma non è rifugiato.
summary = ਉਸ ਲਈ ਪਰਮਿਟ ਜਿਸ ਨੂੰ ਆਪਣੇ ਦੇਸ਼ ਵਾਪਸ ਨਹੀਂ ਭੇਜਿਆ ਜਾ ਸਕਦਾ, ਪਰ ਜੋ ਸ਼ਰਨਾਰਥੀ ਨਹੀਂ ਹੈ।
# it: asilo; permesso; diniego
# term: asilo → { -protezione-internazionale } = ਅੰਤਰਰਾਸ਼ਟਰੀ ਸੁਰੱਖਿਆ (ਪਨਾਹ)
keywords = ਪਨਾਹ; ਪਰਮਿਟ; ਨਾਂਹ ਦਾ ਫ਼ੈਸਲਾ; ਸਪੇਚਾਲੇ
# it: Le regole sono cambiate più volte. Chiedi a un avvocato: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-4nkwa = ਨਿਯਮ ਕਈ ਵਾਰ ਬਦਲੇ ਹਨ। ਵਕੀਲ ਤੋਂ ਪੁੱਛੋ: ਉਸ ਦਾ ਖ਼ਰਚਾ [ਸਰਕਾਰ ਦੇ ਸਕਦੀ ਹੈ][1]।
