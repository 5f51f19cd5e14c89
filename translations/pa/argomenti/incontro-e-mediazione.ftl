### Incontro e mediazione — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Incontro e mediazione
title = ਮੇਲ-ਜੋਲ ਅਤੇ ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲੇ
# it: Luoghi di incontro, mediatori, reti di enti.
summary = ਮਿਲਣ ਦੀਆਂ ਥਾਵਾਂ, ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲੇ, ਸੰਸਥਾਵਾਂ ਦੇ ਨੈੱਟਵਰਕ।
# it: interprete; mediatore; associazioni; incontro
keywords = ਦੁਭਾਸ਼ੀਆ; ਵਿਚੋਲਾ; ਟਰਾਂਸਲੇਟਰ; ਸੰਗਠਨ; ਮੇਲ-ਜੋਲ
# it: Se non capisci un ufficio, un [mediatore][1] può aiutarti. A Cremona puoi chiedere a [Mondinsieme][2].
# note: [1] = termini/mediatore-linguistico
# note: [2] = luoghi/mondinsieme
p-mg9zc = ਜੇ ਤੁਹਾਨੂੰ ਕਿਸੇ ਦਫ਼ਤਰ ਦੀ ਗੱਲ ਸਮਝ ਨਹੀਂ ਆਉਂਦੀ, ਤਾਂ [ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲਾ][1] ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ। ਕਰੇਮੋਨਾ ਵਿੱਚ [Mondinsieme][2] ਤੋਂ ਪੁੱਛ ਸਕਦੇ ਹੋ।
