### centro psico-sociale — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro psico-sociale
title = ਬਾਲਗਾਂ ਦੀ ਮਾਨਸਿਕ ਸਿਹਤ ਦਾ ਕੇਂਦਰ
# it: Il servizio pubblico per la salute della mente degli adulti.
summary = ਬਾਲਗਾਂ ਦੀ ਮਾਨਸਿਕ ਸਿਹਤ ਲਈ ਸਰਕਾਰੀ ਸੇਵਾ।
# it: CPS; psichiatra; salute mentale; depressione
keywords = CPS; ਦਿਮਾਗ਼ ਦਾ ਡਾਕਟਰ; ਮਾਨਸਿਕ ਸਿਹਤ; ਡਿਪਰੈਸ਼ਨ; ਉਦਾਸੀ
# it: Ci lavorano medici, psicologi, infermieri e assistenti sociali.
# term: assistenti sociali → { -assistente-sociale } = ਸੋਸ਼ਲ ਵਰਕਰ
p-s99y7 = ਇੱਥੇ ਡਾਕਟਰ, ਮਨੋਵਿਗਿਆਨੀ, ਨਰਸਾਂ ਅਤੇ ਸੋਸ਼ਲ ਵਰਕਰ ਕੰਮ ਕਰਦੇ ਹਨ।
# it: Leggi [come chiedere aiuto][1].
# note: [1] = servizi/salute-mentale
p-p82qs = ਪੜ੍ਹੋ [ਮਦਦ ਕਿਵੇਂ ਮੰਗਣੀ ਹੈ][1]।
