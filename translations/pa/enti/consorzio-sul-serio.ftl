### Consorzio sul Serio — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consorzio sul Serio
title = ===
# it: Guida uno dei due gruppi di enti che lavorano con il Comune di Crema.
summary = ਕਰੇਮਾ ਦੀ ਨਗਰਪਾਲਿਕਾ ਨਾਲ ਕੰਮ ਕਰਨ ਵਾਲੀਆਂ ਸੰਸਥਾਵਾਂ ਦੇ ਦੋ ਗਰੁੱਪਾਂ ਵਿੱਚੋਂ ਇੱਕ ਦੀ ਅਗਵਾਈ ਕਰਦਾ ਹੈ।
# it: Crema; Serio; consorzio; servizi sociali
keywords = Crema; Serio; ਸੰਸਥਾਵਾਂ ਦਾ ਸੰਘ; ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ

## Che cosa fa

# it: A Crema due gruppi riuniscono 28 enti. Il Consorzio sul Serio guida uno dei gruppi.
p-877jy = ਕਰੇਮਾ ਵਿੱਚ ਦੋ ਗਰੁੱਪਾਂ ਵਿੱਚ 28 ਸੰਸਥਾਵਾਂ ਹਨ। Consorzio sul Serio ਇੱਕ ਗਰੁੱਪ ਦੀ ਅਗਵਾਈ ਕਰਦਾ ਹੈ।
# it: Gli enti progettano i servizi sociali con il [Comune di Crema][1]. Per chiedere aiuto leggi [gli aiuti a Crema][2].
# note: [1] = enti/comune-di-crema
# note: [2] = servizi/crema-aiuti-sociali
p-bj623 = ਸੰਸਥਾਵਾਂ [ਕਰੇਮਾ ਦੀ ਨਗਰਪਾਲਿਕਾ][1] ਨਾਲ ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ ਦੀ ਯੋਜਨਾ ਬਣਾਉਂਦੀਆਂ ਹਨ। ਮਦਦ ਮੰਗਣ ਲਈ ਪੜ੍ਹੋ [ਕਰੇਮਾ ਵਿੱਚ ਮਦਦ][2]।
