### legalizzazione e apostille — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: legalizzazione e apostille
title = ਦਸਤਾਵੇਜ਼ ਦੀ ਤਸਦੀਕ
# it: Un timbro che dice che un documento estero è vero.
summary = ਮੋਹਰ ਜੋ ਦੱਸਦੀ ਹੈ ਕਿ ਵਿਦੇਸ਼ੀ ਦਸਤਾਵੇਜ਼ ਅਸਲੀ ਹੈ।
# it: timbro; consolato; documenti esteri
# term: consolato → { -consolato } = ਕੌਂਸਲਖਾਨਾ ਜਾਂ ਦੂਤਾਵਾਸ
keywords = ਮੋਹਰ; ਕੌਂਸਲਖਾਨਾ; ਵਿਦੇਸ਼ੀ ਕਾਗ਼ਜ਼; ਐਪੋਸਟਿਲ
# it: Per alcuni Paesi la fa il consolato italiano. Per altri basta un timbro del Paese, che si chiama **apostille**.
# term: consolato → { -consolato } = ਕੌਂਸਲਖਾਨਾ ਜਾਂ ਦੂਤਾਵਾਸ
p-n9t4k = ਕੁਝ ਦੇਸ਼ਾਂ ਲਈ ਇਹ ਇਤਾਲਵੀ ਕੌਂਸਲਖਾਨਾ ਕਰਦਾ ਹੈ। ਹੋਰਨਾਂ ਲਈ ਆਪਣੇ ਦੇਸ਼ ਦੀ ਮੋਹਰ ਕਾਫ਼ੀ ਹੈ, ਜਿਸ ਨੂੰ **apostille** ਕਹਿੰਦੇ ਹਨ।
# it: Chiedi all'ufficio italiano quale dei due serve.
p-kfkbu = ਇਤਾਲਵੀ ਦਫ਼ਤਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਦੋਵਾਂ ਵਿੱਚੋਂ ਕਿਹੜੀ ਚਾਹੀਦੀ ਹੈ।
