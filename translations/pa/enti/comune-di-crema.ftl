### Comune di Crema — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Crema
title = ਕਰੇਮਾ ਦੀ ਨਗਰਪਾਲਿਕਾ (Comune di Crema)
# it: Il municipio di Crema. Progetta i servizi sociali insieme ad altri enti.
summary = ਕਰੇਮਾ ਦੀ ਨਗਰਪਾਲਿਕਾ। ਇਹ ਹੋਰ ਸੰਸਥਾਵਾਂ ਨਾਲ ਮਿਲ ਕੇ ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ ਦੀ ਯੋਜਨਾ ਬਣਾਉਂਦੀ ਹੈ।
# it: municipio; comune; Crema; Cremasco; servizi sociali
keywords = ਨਗਰਪਾਲਿਕਾ; ਕਮੂਨੇ; Crema; ਕਰੇਮਾ; ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ

## Che cosa fa

# it: Il Comune di Crema ha scelto di progettare i servizi sociali con 28 enti del terzo settore. Il piano dura cinque anni.
p-vdnif = ਕਰੇਮਾ ਦੀ ਨਗਰਪਾਲਿਕਾ ਨੇ ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ ਦੀ ਯੋਜਨਾ 28 ਗ਼ੈਰ-ਸਰਕਾਰੀ ਸਮਾਜ-ਸੇਵੀ ਸੰਸਥਾਵਾਂ ਨਾਲ ਬਣਾਉਣ ਦਾ ਫ਼ੈਸਲਾ ਕੀਤਾ। ਯੋਜਨਾ ਪੰਜ ਸਾਲ ਚੱਲਦੀ ਹੈ।
# it: I servizi riguardano quattro problemi:
p-tghjs = ਸੇਵਾਵਾਂ ਚਾਰ ਸਮੱਸਿਆਵਾਂ ਲਈ ਹਨ:
# it: la povertà
# note: voce 1 di 4
l-frigw = ਗ਼ਰੀਬੀ
# it: la tutela legale
# note: voce 2 di 4
l-k5zti = ਕਾਨੂੰਨੀ ਬਚਾਅ
# it: la ricerca di un lavoro
# note: voce 3 di 4
l-jv484 = ਕੰਮ ਲੱਭਣਾ
# it: le emergenze della casa, soprattutto quando non puoi pagare l'affitto e non è colpa tua
# note: voce 4 di 4
l-q3mqk = ਘਰ ਦੀਆਂ ਐਮਰਜੈਂਸੀਆਂ, ਖ਼ਾਸ ਕਰਕੇ ਜਦੋਂ ਤੁਸੀਂ ਕਿਰਾਇਆ ਨਹੀਂ ਦੇ ਸਕਦੇ ਅਤੇ ਇਹ ਤੁਹਾਡੀ ਗ਼ਲਤੀ ਨਹੀਂ
# it: Due gruppi riuniscono gli enti. Li guidano il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Se ti serve aiuto, leggi [come si chiede][3].
# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = servizi/crema-aiuti-sociali
p-wmnsk = ਦੋ ਗਰੁੱਪ ਸੰਸਥਾਵਾਂ ਨੂੰ ਜੋੜਦੇ ਹਨ। ਇਹਨਾਂ ਦੀ ਅਗਵਾਈ [Consorzio sul Serio][1] ਅਤੇ [Fondazione Caritas][2] ਕਰਦੇ ਹਨ। ਜੇ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਤਾਂ ਪੜ੍ਹੋ [ਕਿਵੇਂ ਮੰਗਣੀ ਹੈ][3]।
# it: La notizia non ha una data: chiedi in Comune che cosa è attivo oggi.
p-yue6m = ਖ਼ਬਰ ’ਤੇ ਤਾਰੀਖ਼ ਨਹੀਂ ਹੈ: ਨਗਰਪਾਲਿਕਾ ਤੋਂ ਪੁੱਛੋ ਕਿ ਅੱਜ ਕੀ ਚੱਲ ਰਿਹਾ ਹੈ।
