### protezione temporanea — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione temporanea
title = ਆਰਜ਼ੀ ਸੁਰੱਖਿਆ
# it: Un permesso per chi fugge da una guerra insieme a molte altre persone.
summary = ਉਸ ਲਈ ਪਰਮਿਟ ਜੋ ਬਹੁਤ ਸਾਰੇ ਹੋਰ ਲੋਕਾਂ ਨਾਲ ਜੰਗ ਤੋਂ ਭੱਜਦਾ ਹੈ।
# it: Ucraina; guerra; permesso
keywords = ਯੂਕਰੇਨ; ਜੰਗ; ਪਰਮਿਟ
# it: Oggi vale per chi viene dall'Ucraina. Permette di lavorare, curarsi e studiare.
p-6mn5g = ਅੱਜ ਇਹ ਯੂਕਰੇਨ ਤੋਂ ਆਉਣ ਵਾਲਿਆਂ ਲਈ ਹੈ। ਇਸ ਨਾਲ ਕੰਮ, ਇਲਾਜ ਅਤੇ ਪੜ੍ਹਾਈ ਕਰ ਸਕਦੇ ਹਨ।
# it: La data di fine può cambiare: chiedi in [Questura][1].
# note: [1] = termini/questura
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
p-xpwwz = ਖ਼ਤਮ ਹੋਣ ਦੀ ਤਾਰੀਖ਼ ਬਦਲ ਸਕਦੀ ਹੈ: [Questura (ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ)][1] ਤੋਂ ਪੁੱਛੋ।
