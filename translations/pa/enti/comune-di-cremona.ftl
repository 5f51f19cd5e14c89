### Comune di Cremona — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Cremona
title = ਕਰੇਮੋਨਾ ਦੀ ਨਗਰਪਾਲਿਕਾ (Comune di Cremona)
# it: Il municipio della città. Il centro Mondinsieme è un suo servizio.
summary = ਸ਼ਹਿਰ ਦੀ ਨਗਰਪਾਲਿਕਾ। Mondinsieme ਕੇਂਦਰ ਇਸੇ ਦੀ ਸੇਵਾ ਹੈ।
# it: municipio; comune; Cremona
keywords = ਨਗਰਪਾਲਿਕਾ; ਕਮੂਨੇ; Cremona; ਕਰੇਮੋਨਾ

## Che cosa fa

# it: Il Comune di Cremona ha un centro interculturale, [Mondinsieme][1]. Il centro ha lavorato con una [rete di enti][2].
# note: [1] = luoghi/mondinsieme
# note: [2] = enti/rete-mondinsieme
p-nyv5v = ਕਰੇਮੋਨਾ ਦੀ ਨਗਰਪਾਲਿਕਾ ਦਾ ਸੱਭਿਆਚਾਰਕ ਮੇਲ-ਜੋਲ ਦਾ ਇੱਕ ਕੇਂਦਰ ਹੈ, [Mondinsieme][1]। ਕੇਂਦਰ ਨੇ [ਸੰਸਥਾਵਾਂ ਦੇ ਨੈੱਟਵਰਕ][2] ਨਾਲ ਕੰਮ ਕੀਤਾ ਹੈ।
# it: Il sito del Comune è { $web }. Cerca lì il telefono dell'ufficio che ti serve. Leggi [che cosa puoi chiedere in un Comune][1].
# note: $web = un dato; lo scrive il sito
# note: [1] = enti/comune-di-residenza
p-e38a3 = ਨਗਰਪਾਲਿਕਾ ਦੀ ਵੈੱਬਸਾਈਟ { $web } ਹੈ। ਜੋ ਦਫ਼ਤਰ ਚਾਹੀਦਾ ਹੈ, ਉਸ ਦਾ ਟੈਲੀਫ਼ੋਨ ਉੱਥੇ ਲੱਭੋ। ਪੜ੍ਹੋ ਕਿ [ਨਗਰਪਾਲਿਕਾ ਤੋਂ ਕੀ ਮੰਗ ਸਕਦੇ ਹੋ][1]।
