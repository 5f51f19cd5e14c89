### morosità incolpevole — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: morosità incolpevole
title = ਮਜਬੂਰੀ ਵਿੱਚ ਕਿਰਾਇਆ ਨਾ ਦੇ ਸਕਣਾ
# it: Quando non riesci a pagare l'affitto e non è colpa tua.
summary = ਜਦੋਂ ਤੁਸੀਂ ਕਿਰਾਇਆ ਨਹੀਂ ਦੇ ਸਕਦੇ ਅਤੇ ਇਹ ਤੁਹਾਡੀ ਗ਼ਲਤੀ ਨਹੀਂ ਹੈ।
# it: affitto arretrato; non pagare; aiuto affitto
keywords = ਕਿਰਾਏ ਦਾ ਬਕਾਇਆ; ਕਿਰਾਇਆ ਨਹੀਂ ਦੇ ਸਕਦਾ; ਕਿਰਾਏ ਲਈ ਮਦਦ
# it: **Morosità** vuol dire pagare in ritardo o non pagare. **Incolpevole** vuol dire senza colpa.
p-6t2jk = **Morosità** ਦਾ ਮਤਲਬ ਹੈ ਦੇਰ ਨਾਲ ਜਾਂ ਬਿਲਕੁਲ ਪੈਸੇ ਨਾ ਦੇਣਾ। **Incolpevole** ਦਾ ਮਤਲਬ ਹੈ ਬਿਨਾਂ ਕਸੂਰ।
# it: Leggi [che aiuti ci sono][1].
# note: [1] = servizi/affitto-non-pagato
p-ndpm5 = ਪੜ੍ਹੋ [ਕਿਹੜੀ ਮਦਦ ਹੈ][1]।
