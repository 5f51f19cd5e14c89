### permesso di soggiorno — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso di soggiorno
title = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
# it: Il documento che permette a chi non è cittadino dell'Unione europea di restare in Italia.
summary = ਉਹ ਦਸਤਾਵੇਜ਼ ਜਿਸ ਨਾਲ ਉਹ ਵਿਅਕਤੀ ਇਟਲੀ ਵਿੱਚ ਰਹਿ ਸਕਦਾ ਹੈ ਜੋ ਯੂਰਪੀ ਸੰਘ ਦਾ ਨਾਗਰਿਕ ਨਹੀਂ ਹੈ।
# it: permesso; soggiorno; carta di soggiorno
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = ਲੰਮੇ ਸਮੇਂ ਦਾ ਯੂਰਪੀ ਪਰਮਿਟ
keywords = ਪਰਮਿਟ; ਸਜੋਰਨੋ; ਕਾਰਤਾ ਦੀ ਸੋਜੋਰਨੋ; ਪੇਪਰ
# it: È una tessera con il tuo nome e la tua foto. Dice perché sei in Italia e fino a quando.
p-a5mv3 = ਇਹ ਤੁਹਾਡੇ ਨਾਂ ਅਤੇ ਫ਼ੋਟੋ ਵਾਲਾ ਕਾਰਡ ਹੈ। ਇਸ ’ਤੇ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਇਟਲੀ ਵਿੱਚ ਕਿਉਂ ਅਤੇ ਕਦੋਂ ਤੱਕ ਹੋ।
# it: Lo dà la [Questura][1]. Prima della scadenza devi chiedere il [rinnovo][2].
# note: [1] = termini/questura
# note: [2] = servizi/rinnovo-permesso-di-soggiorno
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
p-6tbuc = ਇਹ [Questura (ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ)][1] ਦਿੰਦੀ ਹੈ। ਮਿਆਦ ਖ਼ਤਮ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ [ਰਿਨਿਊ][2] ਦੀ ਅਰਜ਼ੀ ਦੇਣੀ ਜ਼ਰੂਰੀ ਹੈ।
