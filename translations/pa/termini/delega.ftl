### delega — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: delega
title = ਲਿਖਤੀ ਇਜਾਜ਼ਤ
# it: Un foglio con cui un'altra persona fa una cosa per te.
summary = ਉਹ ਕਾਗ਼ਜ਼ ਜਿਸ ਨਾਲ ਕੋਈ ਹੋਰ ਵਿਅਕਤੀ ਤੁਹਾਡੇ ਲਈ ਕੰਮ ਕਰਦਾ ਹੈ।
# it: firma; incarico; procura
keywords = ਦਸਤਖ਼ਤ; ਅਥਾਰਟੀ; ਮੁਖਤਿਆਰਨਾਮਾ
# it: Scrivi il tuo nome, il nome dell'altra persona e che cosa può fare. Firma e aggiungi la copia del documento.
p-ce94g = ਆਪਣਾ ਨਾਂ, ਦੂਜੇ ਵਿਅਕਤੀ ਦਾ ਨਾਂ ਅਤੇ ਉਹ ਕੀ ਕਰ ਸਕਦਾ ਹੈ, ਲਿਖੋ। ਦਸਤਖ਼ਤ ਕਰੋ ਅਤੇ ਦਸਤਾਵੇਜ਼ ਦੀ ਕਾਪੀ ਨਾਲ ਲਗਾਓ।
# it: Leggi bene prima di firmare una delega.
p-mxz2t = ਲਿਖਤੀ ਇਜਾਜ਼ਤ ’ਤੇ ਦਸਤਖ਼ਤ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਧਿਆਨ ਨਾਲ ਪੜ੍ਹੋ।
