### lavoro nero — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: lavoro nero
title = ਬਿਨਾਂ ਕੰਟਰੈਕਟ ਦਾ ਕੰਮ
# it: Lavoro senza contratto e senza contributi.
# term: contributi → { -contributi } = ਪੈਨਸ਼ਨ ਅਤੇ ਬੀਮੇ ਦੀ ਕਟੌਤੀ
summary = ਬਿਨਾਂ ਕੰਟਰੈਕਟ ਅਤੇ ਬਿਨਾਂ ਕਟੌਤੀ (contributi) ਦਾ ਕੰਮ।
# it: irregolare; senza contratto; sfruttamento
keywords = ਗ਼ੈਰ-ਕਾਨੂੰਨੀ ਕੰਮ; ਬਿਨਾਂ ਕੰਟਰੈਕਟ; ਸ਼ੋਸ਼ਣ; ਨੇਰੋ; ਬਲੈਕ
# it: Chi lavora in nero ha diritto alla paga. Ma non ha pensione, malattia e aiuti.
p-3w9j8 = ਜੋ ਬਿਨਾਂ ਕੰਟਰੈਕਟ ਕੰਮ ਕਰਦਾ ਹੈ, ਉਸ ਨੂੰ ਤਨਖ਼ਾਹ ਦਾ ਹੱਕ ਹੈ। ਪਰ ਉਸ ਨੂੰ ਪੈਨਸ਼ਨ, ਬਿਮਾਰੀ ਦੇ ਪੈਸੇ ਅਤੇ ਮਦਦ ਨਹੀਂ ਮਿਲਦੀ।
# it: Puoi chiedere aiuto: leggi [a chi][1].
# note: [1] = servizi/sfruttamento-sul-lavoro
p-arzf9 = ਤੁਸੀਂ ਮਦਦ ਮੰਗ ਸਕਦੇ ਹੋ: ਪੜ੍ਹੋ [ਕਿਸ ਤੋਂ][1]।
