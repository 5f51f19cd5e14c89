### richiedente asilo — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: richiedente asilo
title = ਪਨਾਹ ਮੰਗਣ ਵਾਲਾ
# it: Chi ha chiesto protezione e aspetta la risposta.
summary = ਜਿਸ ਨੇ ਸੁਰੱਖਿਆ ਮੰਗੀ ਹੈ ਅਤੇ ਜਵਾਬ ਦੀ ਉਡੀਕ ਕਰਦਾ ਹੈ।
# it: asilo; domanda; profugo
# term: asilo → { -protezione-internazionale } = ਅੰਤਰਰਾਸ਼ਟਰੀ ਸੁਰੱਖਿਆ (ਪਨਾਹ)
keywords = ਪਨਾਹ; ਅਰਜ਼ੀ; ਰਫਿਊਜੀ; ਅਸਾਈਲਮ
# it: Ha un documento, può curarsi e ha diritto a un interprete. Se non ha casa, può chiedere l'accoglienza.
p-qfyaa = ਉਸ ਕੋਲ ਦਸਤਾਵੇਜ਼ ਹੁੰਦਾ ਹੈ, ਉਹ ਇਲਾਜ ਕਰਵਾ ਸਕਦਾ ਹੈ ਅਤੇ ਉਸ ਨੂੰ ਦੁਭਾਸ਼ੀਏ ਦਾ ਹੱਕ ਹੈ। ਜੇ ਘਰ ਨਹੀਂ ਹੈ, ਤਾਂ ਰਹਿਣ ਦੀ ਥਾਂ ਅਤੇ ਮਦਦ (accoglienza) ਮੰਗ ਸਕਦਾ ਹੈ।
