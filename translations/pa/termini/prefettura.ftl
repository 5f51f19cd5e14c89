### Prefettura — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prefettura
title = ਸੂਬੇ ਵਿੱਚ ਸਰਕਾਰ ਦਾ ਦਫ਼ਤਰ
# it: L'ufficio del Governo in ogni provincia.
summary = ਹਰ ਸੂਬੇ ਵਿੱਚ ਸਰਕਾਰ ਦਾ ਦਫ਼ਤਰ।
# it: UTG; prefetto; Governo
keywords = UTG; ਪ੍ਰੈਫੈਤੂਰਾ; ਸਰਕਾਰ; ਡੀਸੀ ਦਫ਼ਤਰ
# it: La Prefettura rappresenta il Governo nella provincia. Segue la cittadinanza, il ricongiungimento e il test di italiano.
# term: cittadinanza → { -cittadinanza } = ਨਾਗਰਿਕਤਾ
# term: ricongiungimento → { -ricongiungimento-familiare } = ਪਰਿਵਾਰ ਨੂੰ ਇਟਲੀ ਬੁਲਾਉਣਾ
p-szpew = Prefettura ਸੂਬੇ ਵਿੱਚ ਸਰਕਾਰ ਦਾ ਦਫ਼ਤਰ ਹੈ। ਇਹ ਨਾਗਰਿਕਤਾ, ਪਰਿਵਾਰ ਬੁਲਾਉਣ ਅਤੇ ਇਤਾਲਵੀ ਦੇ ਟੈਸਟ ਦਾ ਕੰਮ ਦੇਖਦਾ ਹੈ।
# it: Non è la [Questura][1]. La Questura è della polizia e dà i permessi.
# note: [1] = termini/questura
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
p-8abr8 = ਇਹ [Questura (ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ)][1] ਨਹੀਂ ਹੈ। Questura ਪੁਲਿਸ ਦਾ ਦਫ਼ਤਰ ਹੈ ਅਤੇ ਪਰਮਿਟ ਦਿੰਦੀ ਹੈ।
