### deposito cauzionale — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: deposito cauzionale
title = ਘਰ ਦੀ ਸਕਿਓਰਿਟੀ
# it: I soldi che dai al proprietario come garanzia. Te li rende alla fine.
summary = ਜ਼ਮਾਨਤ ਦੇ ਪੈਸੇ ਜੋ ਤੁਸੀਂ ਮਕਾਨ ਮਾਲਕ ਨੂੰ ਦਿੰਦੇ ਹੋ। ਅਖ਼ੀਰ ਵਿੱਚ ਉਹ ਵਾਪਸ ਕਰਦਾ ਹੈ।
# it: caparra; garanzia; affitto
keywords = ਕਾਪਾਰਾ; ਐਡਵਾਂਸ; ਡਿਪਾਜ਼ਿਟ; ਕਿਰਾਇਆ
# it: Molti la chiamano **caparra**. Non può essere più di tre mesi di affitto.
p-55wxz = ਬਹੁਤ ਲੋਕ ਇਸ ਨੂੰ **caparra** ਕਹਿੰਦੇ ਹਨ। ਇਹ ਤਿੰਨ ਮਹੀਨਿਆਂ ਦੇ ਕਿਰਾਏ ਤੋਂ ਵੱਧ ਨਹੀਂ ਹੋ ਸਕਦੀ।
# it: Prima di entrare fai foto della casa. Servono per riavere i soldi.
p-ntx7d = ਰਹਿਣ ਤੋਂ ਪਹਿਲਾਂ ਘਰ ਦੀਆਂ ਫ਼ੋਟੋਆਂ ਖਿੱਚੋ। ਪੈਸੇ ਵਾਪਸ ਲੈਣ ਵੇਲੇ ਕੰਮ ਆਉਂਦੀਆਂ ਹਨ।
