### canone — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: canone
title = ਮਹੀਨੇ ਦਾ ਕਿਰਾਇਆ
# it: I soldi che paghi ogni mese per l'affitto.
summary = ਉਹ ਪੈਸੇ ਜੋ ਤੁਸੀਂ ਹਰ ਮਹੀਨੇ ਕਿਰਾਏ ਲਈ ਦਿੰਦੇ ਹੋ।
# it: affitto; mese; prezzo
keywords = ਕਿਰਾਇਆ; ਮਹੀਨਾ; ਕੀਮਤ; ਅਫੀਤੋ
# it: Nel contratto trovi anche la parola **locazione**. Vuol dire affitto.
p-8cwyj = ਕੰਟਰੈਕਟ ਵਿੱਚ **locazione** ਸ਼ਬਦ ਵੀ ਮਿਲਦਾ ਹੈ। ਇਸ ਦਾ ਮਤਲਬ ਕਿਰਾਇਆ ਹੈ।
# it: Il canone di solito non comprende le spese del palazzo e le [bollette][1].
# note: [1] = termini/bolletta
# term: bollette → { -bolletta } = ਬਿੱਲ
p-fkvns = ਕਿਰਾਏ ਵਿੱਚ ਆਮ ਤੌਰ ’ਤੇ ਇਮਾਰਤ ਦੇ ਖ਼ਰਚੇ ਅਤੇ [ਬਿੱਲ][1] ਸ਼ਾਮਲ ਨਹੀਂ ਹੁੰਦੇ।
