### Prefettura di Cremona — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prefettura di Cremona
# term: prefettura → { -prefettura } = ਸੂਬੇ ਵਿੱਚ ਸਰਕਾਰ ਦਾ ਦਫ਼ਤਰ
title = Prefettura di Cremona (ਸੂਬੇ ਵਿੱਚ ਸਰਕਾਰ ਦਾ ਦਫ਼ਤਰ)
# it: L'ufficio del Governo nella provincia: cittadinanza, famiglia, test di italiano.
# term: cittadinanza → { -cittadinanza } = ਨਾਗਰਿਕਤਾ
summary = ਸੂਬੇ ਵਿੱਚ ਸਰਕਾਰ ਦਾ ਦਫ਼ਤਰ: ਨਾਗਰਿਕਤਾ, ਪਰਿਵਾਰ, ਇਤਾਲਵੀ ਦਾ ਟੈਸਟ।
# it: prefettura; sportello unico; cittadinanza; ricongiungimento; UTG
# term: prefettura → { -prefettura } = ਸੂਬੇ ਵਿੱਚ ਸਰਕਾਰ ਦਾ ਦਫ਼ਤਰ
# term: sportello unico → { -sportello-unico-immigrazione } = ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਾ ਸਾਂਝਾ ਦਫ਼ਤਰ
# term: cittadinanza → { -cittadinanza } = ਨਾਗਰਿਕਤਾ
# term: ricongiungimento → { -ricongiungimento-familiare } = ਪਰਿਵਾਰ ਨੂੰ ਇਟਲੀ ਬੁਲਾਉਣਾ
keywords = ਪ੍ਰੈਫੈਤੂਰਾ; ਸਪੋਰਤੈਲੋ ਊਨੀਕੋ; ਨਾਗਰਿਕਤਾ; ਪਰਿਵਾਰ ਬੁਲਾਉਣਾ; UTG

## Che cosa fa

# it: In ogni provincia c'è una [Prefettura][1]. Qui lavora lo [Sportello unico per l'immigrazione][2].
# note: [1] = termini/prefettura
# note: [2] = termini/sportello-unico-immigrazione
# term: prefettura → { -prefettura } = ਸੂਬੇ ਵਿੱਚ ਸਰਕਾਰ ਦਾ ਦਫ਼ਤਰ
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਾ ਸਾਂਝਾ ਦਫ਼ਤਰ
p-fd4my = ਹਰ ਸੂਬੇ ਵਿੱਚ ਇੱਕ [Prefettura][1] ਹੈ। ਇੱਥੇ [ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਾ ਸਾਂਝਾ ਦਫ਼ਤਰ (Sportello unico per l’immigrazione)][2] ਕੰਮ ਕਰਦਾ ਹੈ।
# it: La Prefettura segue:
# term: prefettura → { -prefettura } = ਸੂਬੇ ਵਿੱਚ ਸਰਕਾਰ ਦਾ ਦਫ਼ਤਰ
p-y4h3p = Prefettura ਇਹ ਕੰਮ ਦੇਖਦਾ ਹੈ:
# it: il [ricongiungimento familiare][1]
# note: voce 1 di 4
# note: [1] = servizi/ricongiungimento
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = ਪਰਿਵਾਰ ਨੂੰ ਇਟਲੀ ਬੁਲਾਉਣਾ
l-s4jbj = [ਪਰਿਵਾਰ ਨੂੰ ਇਟਲੀ ਬੁਲਾਉਣਾ (ricongiungimento familiare)][1]
# it: il lavoro con il [decreto flussi][1]
# note: voce 2 di 4
# note: [1] = servizi/entrare-per-lavoro
# term: decreto flussi → { -decreto-flussi } = ਬਾਹਰੋਂ ਆਉਣ ਵਾਲੇ ਕਾਮਿਆਂ ਦਾ ਕੋਟਾ
l-igchj = [decreto flussi (ਕਾਮਿਆਂ ਦਾ ਕੋਟਾ)][1] ਰਾਹੀਂ ਕੰਮ
# it: la [cittadinanza][1]
# note: voce 3 di 4
# note: [1] = servizi/cittadinanza-adulti
# term: cittadinanza → { -cittadinanza } = ਨਾਗਰਿਕਤਾ
l-m7k72 = [ਨਾਗਰਿਕਤਾ][1]
# it: il [test di italiano A2][1]
# note: voce 4 di 4
# note: [1] = servizi/certificazione-italiano-a2
l-mwsy9 = [ਇਤਾਲਵੀ ਦਾ A2 ਟੈਸਟ][1]
# it: Mandi le domande in linea. Gli indirizzi sono sul sito { $web }.
# note: $web = un dato; lo scrive il sito
p-jdzjw = ਅਰਜ਼ੀਆਂ ਆਨਲਾਈਨ ਭੇਜੀਆਂ ਜਾਂਦੀਆਂ ਹਨ। ਪਤੇ ਵੈੱਬਸਾਈਟ { $web } ’ਤੇ ਹਨ।
