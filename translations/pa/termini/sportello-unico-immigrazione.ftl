### Sportello unico per l'immigrazione — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sportello unico per l'immigrazione
title = ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਾ ਸਾਂਝਾ ਦਫ਼ਤਰ
# it: L'ufficio della Prefettura per il lavoro e la famiglia dei cittadini stranieri.
# term: prefettura → { -prefettura } = ਸੂਬੇ ਵਿੱਚ ਸਰਕਾਰ ਦਾ ਦਫ਼ਤਰ
summary = ਵਿਦੇਸ਼ੀ ਨਾਗਰਿਕਾਂ ਦੇ ਕੰਮ ਅਤੇ ਪਰਿਵਾਰ ਲਈ Prefettura ਦਾ ਦਫ਼ਤਰ।
# it: SUI; nulla osta; flussi
# term: nulla osta → { -nulla-osta } = ਇਜਾਜ਼ਤ ਦਾ ਪੱਤਰ
keywords = SUI; ਨੂਲਾ ਓਸਤਾ; ਫਲੂਸੀ; ਸਪੋਰਤੈਲੋ ਊਨੀਕੋ
# it: Dà il [nulla osta][1] per lavorare o per far venire la famiglia.
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = ਇਜਾਜ਼ਤ ਦਾ ਪੱਤਰ
p-uzaxv = ਇਹ ਕੰਮ ਕਰਨ ਜਾਂ ਪਰਿਵਾਰ ਬੁਲਾਉਣ ਲਈ [ਇਜਾਜ਼ਤ ਦਾ ਪੱਤਰ (nulla osta)][1] ਦਿੰਦਾ ਹੈ।
# it: Mandi la domanda in linea. Poi l'ufficio ti chiama per un appuntamento.
p-nrrmx = ਅਰਜ਼ੀਆਂ ਆਨਲਾਈਨ ਭੇਜੀਆਂ ਜਾਂਦੀਆਂ ਹਨ। ਫਿਰ ਦਫ਼ਤਰ ਤੁਹਾਨੂੰ ਮੁਲਾਕਾਤ ਲਈ ਬੁਲਾਉਂਦਾ ਹੈ।
