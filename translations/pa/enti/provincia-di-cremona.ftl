### Provincia di Cremona — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Provincia di Cremona
title = Provincia di Cremona (ਕਰੇਮੋਨਾ ਸੂਬਾ)
# it: L'ente di tutto il territorio. In Lombardia le Province gestiscono i centri per l'impiego.
# term: centri per l'impiego → { -centro-per-l-impiego } = ਸਰਕਾਰੀ ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ
summary = ਸਾਰੇ ਇਲਾਕੇ ਦੀ ਸੰਸਥਾ। ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਸੂਬੇ { -centro-per-l-impiego } ਚਲਾਉਂਦੇ ਹਨ।
# it: provincia; centro per l'impiego; lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = ਸਰਕਾਰੀ ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ
keywords = ਸੂਬਾ; ਪ੍ਰੋਵਿੰਚਾ; ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ; ਕੰਮ

## Che cosa fa

# it: La Provincia di Cremona ha fatto parte della [rete di Mondinsieme][1]. L'accordo della rete è finito nel 2014.
# note: [1] = enti/rete-mondinsieme
p-7u7pg = ਕਰੇਮੋਨਾ ਸੂਬਾ [Mondinsieme ਦੇ ਨੈੱਟਵਰਕ][1] ਦਾ ਹਿੱਸਾ ਰਿਹਾ ਹੈ। ਨੈੱਟਵਰਕ ਦਾ ਸਮਝੌਤਾ 2014 ਵਿੱਚ ਖ਼ਤਮ ਹੋ ਗਿਆ।
# it: In Lombardia le Province gestiscono i [centri per l'impiego][1]. Se cerchi lavoro, leggi [come si fa][2].
# note: [1] = termini/centro-per-l-impiego
# note: [2] = servizi/cercare-lavoro
# term: centri per l'impiego → { -centro-per-l-impiego } = ਸਰਕਾਰੀ ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ
p-fi2dd = ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਸੂਬੇ [ਸਰਕਾਰੀ ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ (centro per l’impiego)][1] ਚਲਾਉਂਦੇ ਹਨ। ਜੇ ਕੰਮ ਲੱਭ ਰਹੇ ਹੋ, ਤਾਂ ਪੜ੍ਹੋ [ਕਿਵੇਂ ਕਰਨਾ ਹੈ][2]।
# it: Qui mancano indirizzo e telefono. Chiedili al tuo Comune.
p-qxhkz = ਇੱਥੇ ਪਤਾ ਅਤੇ ਟੈਲੀਫ਼ੋਨ ਨਹੀਂ ਹੈ। ਆਪਣੀ ਨਗਰਪਾਲਿਕਾ ਤੋਂ ਪੁੱਛੋ।
