### carta d'identità — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: carta d'identità
title = ਪਛਾਣ ਪੱਤਰ
# it: La tessera che dice chi sei.
summary = ਉਹ ਕਾਰਡ ਜੋ ਦੱਸਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ।
# it: CIE; documento; carta identità elettronica
keywords = CIE; ਆਈਡੀ ਕਾਰਡ; ਸ਼ਨਾਖਤੀ ਕਾਰਡ; ਕਾਰਤਾ
# it: La dà il Comune a chi ha la [residenza][1]. Leggi [come si chiede][2].
# note: [1] = termini/residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
p-9x8z3 = ਇਹ ਨਗਰਪਾਲਿਕਾ (Comune) ਉਸ ਨੂੰ ਦਿੰਦੀ ਹੈ ਜਿਸ ਦੀ [ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ (residenza)][1] ਹੈ। ਪੜ੍ਹੋ [ਕਿਵੇਂ ਬਣਵਾਉਣਾ ਹੈ][2]।
# it: Per chi è straniero non vale per viaggiare.
p-5iupu = ਵਿਦੇਸ਼ੀਆਂ ਲਈ ਇਹ ਹੋਰ ਦੇਸ਼ਾਂ ਦੇ ਸਫ਼ਰ ਲਈ ਨਹੀਂ ਚੱਲਦਾ।
