### datore di lavoro — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: datore di lavoro
title = ਕੰਮ ਦਾ ਮਾਲਕ
# it: La persona o l'azienda per cui lavori.
summary = ਉਹ ਵਿਅਕਤੀ ਜਾਂ ਕੰਪਨੀ ਜਿਸ ਲਈ ਤੁਸੀਂ ਕੰਮ ਕਰਦੇ ਹੋ।
# it: capo; padrone; ditta; azienda
keywords = ਬੌਸ; ਮਾਲਕ; ਪਦਰੋਨੇ; ਕੰਪਨੀ; ਦੀਤਾ
# it: Deve darti il [contratto][1], la paga e la [busta paga][2].
# note: [1] = termini/contratto-di-lavoro
# note: [2] = termini/busta-paga
# term: busta paga → { -busta-paga } = ਤਨਖ਼ਾਹ ਦੀ ਪਰਚੀ
p-p64zw = ਉਸ ਨੂੰ ਤੁਹਾਨੂੰ [ਕੰਟਰੈਕਟ][1], ਤਨਖ਼ਾਹ ਅਤੇ [ਤਨਖ਼ਾਹ ਦੀ ਪਰਚੀ][2] ਦੇਣੀ ਪੈਂਦੀ ਹੈ।
