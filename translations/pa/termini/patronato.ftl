### patronato — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: patronato
title = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
# it: Un ufficio che aiuta gratis con INPS, permesso e altre domande.
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
summary = ਉਹ ਦਫ਼ਤਰ ਜੋ INPS, ਪਰਮਿਟ ਅਤੇ ਹੋਰ ਅਰਜ਼ੀਆਂ ਵਿੱਚ ਮੁਫ਼ਤ ਮਦਦ ਕਰਦਾ ਹੈ।
# it: INPS; aiuto gratis; permesso; pensione
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
keywords = INPS; ਮੁਫ਼ਤ ਮਦਦ; ਪਰਮਿਟ; ਪੈਨਸ਼ਨ; ਪਾਤਰੋਨਾਤੋ
# it: Molti patronati sono di sindacati o associazioni. Non serve iscriversi.
# term: sindacati → { -sindacato } = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ
p-7g4eb = ਕਈ patronato ਮਜ਼ਦੂਰ ਯੂਨੀਅਨਾਂ ਜਾਂ ਸੰਗਠਨਾਂ ਦੇ ਹਨ। ਮੈਂਬਰ ਬਣਨ ਦੀ ਲੋੜ ਨਹੀਂ।
# it: Leggi [come trovarlo][1].
# note: [1] = servizi/aiuto-patronato-caf
p-uxiyv = ਪੜ੍ਹੋ [ਇਹ ਕਿਵੇਂ ਲੱਭਣਾ ਹੈ][1]।
