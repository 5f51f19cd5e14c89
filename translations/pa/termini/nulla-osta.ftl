### nulla osta — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: nulla osta
title = ਇਜਾਜ਼ਤ ਦਾ ਪੱਤਰ
# it: Un foglio che dice: non ci sono ostacoli. Serve per chiedere il visto. Per sposarti serve un altro nulla osta.
# term: visto → { -visto } = ਵੀਜ਼ਾ
summary = ਉਹ ਕਾਗ਼ਜ਼ ਜੋ ਕਹਿੰਦਾ ਹੈ: ਕੋਈ ਰੁਕਾਵਟ ਨਹੀਂ। ਵੀਜ਼ਾ ਮੰਗਣ ਲਈ ਚਾਹੀਦਾ ਹੈ। ਵਿਆਹ ਲਈ ਇੱਕ ਹੋਰ nulla osta ਚਾਹੀਦਾ ਹੈ।
# it: autorizzazione; famiglia; lavoro
keywords = ਮਨਜ਼ੂਰੀ; ਪਰਿਵਾਰ; ਕੰਮ; ਐਨਓਸੀ
# it: Lo dà lo [Sportello unico per l'immigrazione][1].
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਾ ਸਾਂਝਾ ਦਫ਼ਤਰ
p-r52uv = ਇਹ [ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਾ ਸਾਂਝਾ ਦਫ਼ਤਰ (Sportello unico per l’immigrazione)][1] ਦਿੰਦਾ ਹੈ।
# it: Con il nulla osta un parente o un lavoratore chiede il [visto][1] al consolato.
# note: [1] = termini/visto
# term: visto → { -visto } = ਵੀਜ਼ਾ
# term: consolato → { -consolato } = ਕੌਂਸਲਖਾਨਾ ਜਾਂ ਦੂਤਾਵਾਸ
p-upcwq = ਇਸ ਨਾਲ ਰਿਸ਼ਤੇਦਾਰ ਜਾਂ ਕਾਮਾ ਕੌਂਸਲਖਾਨੇ ਤੋਂ [ਵੀਜ਼ਾ][1] ਮੰਗਦਾ ਹੈ।
