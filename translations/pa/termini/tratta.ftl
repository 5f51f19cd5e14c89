### tratta di persone — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tratta di persone
title = ਮਨੁੱਖੀ ਤਸਕਰੀ
# it: Quando una persona è portata e tenuta con forza o inganno per sfruttarla.
summary = ਜਦੋਂ ਕਿਸੇ ਨੂੰ ਜ਼ਬਰਦਸਤੀ ਜਾਂ ਧੋਖੇ ਨਾਲ ਲਿਆ ਕੇ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ, ਉਸ ਦੇ ਸ਼ੋਸ਼ਣ ਲਈ।
# it: sfruttamento; schiavitù; prostituzione forzata
keywords = ਸ਼ੋਸ਼ਣ; ਗ਼ੁਲਾਮੀ; ਜ਼ਬਰਦਸਤੀ ਦੇਹ ਵਪਾਰ; ਬੰਧੂਆ ਮਜ਼ਦੂਰੀ
# it: È un reato grave. Chi la subisce ha diritto a protezione.
p-w9qk2 = ਇਹ ਗੰਭੀਰ ਜੁਰਮ ਹੈ। ਜਿਸ ਨਾਲ ਇਹ ਹੁੰਦਾ ਹੈ, ਉਸ ਨੂੰ ਸੁਰੱਖਿਆ ਦਾ ਹੱਕ ਹੈ।
# it: Leggi [come chiedere aiuto][1].
# note: [1] = servizi/tratta-e-sfruttamento
p-a76yt = ਪੜ੍ਹੋ [ਮਦਦ ਕਿਵੇਂ ਮੰਗਣੀ ਹੈ][1]।
