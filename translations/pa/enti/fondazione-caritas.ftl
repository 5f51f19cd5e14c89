### Fondazione Caritas — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione Caritas
title = ===
# it: Guida uno dei due gruppi di enti che lavorano con il Comune di Crema.
summary = ਕਰੇਮਾ ਦੀ ਨਗਰਪਾਲਿਕਾ ਨਾਲ ਕੰਮ ਕਰਨ ਵਾਲੀਆਂ ਸੰਸਥਾਵਾਂ ਦੇ ਦੋ ਗਰੁੱਪਾਂ ਵਿੱਚੋਂ ਇੱਕ ਦੀ ਅਗਵਾਈ ਕਰਦਾ ਹੈ।
# it: Caritas; Crema; povertà
keywords = Caritas; ਕਾਰੀਤਾਸ; Crema; ਗ਼ਰੀਬੀ

## Che cosa fa

# it: A Crema due gruppi riuniscono 28 enti. La Fondazione Caritas guida uno dei gruppi.
p-kj6rf = ਕਰੇਮਾ ਵਿੱਚ ਦੋ ਗਰੁੱਪਾਂ ਵਿੱਚ 28 ਸੰਸਥਾਵਾਂ ਹਨ। Fondazione Caritas ਇੱਕ ਗਰੁੱਪ ਦੀ ਅਗਵਾਈ ਕਰਦੀ ਹੈ।
# it: Gli enti progettano i servizi sociali con il [Comune di Crema][1]. Per chiedere aiuto leggi [gli aiuti a Crema][2].
# note: [1] = enti/comune-di-crema
# note: [2] = servizi/crema-aiuti-sociali
p-e6sx4 = ਸੰਸਥਾਵਾਂ [ਕਰੇਮਾ ਦੀ ਨਗਰਪਾਲਿਕਾ][1] ਨਾਲ ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ ਦੀ ਯੋਜਨਾ ਬਣਾਉਂਦੀਆਂ ਹਨ। ਮਦਦ ਮੰਗਣ ਲਈ ਪੜ੍ਹੋ [ਕਰੇਮਾ ਵਿੱਚ ਮਦਦ][2]।
