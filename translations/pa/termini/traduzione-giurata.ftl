### traduzione giurata — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: traduzione giurata
title = ਸਹੁੰ ਵਾਲਾ ਅਨੁਵਾਦ
# it: Una traduzione ufficiale, con giuramento in tribunale o dal notaio.
summary = ਸਰਕਾਰੀ ਅਨੁਵਾਦ, ਅਦਾਲਤ ਵਿੱਚ ਜਾਂ ਨੋਟਰੀ (notaio) ਕੋਲ ਸਹੁੰ ਚੁੱਕ ਕੇ।
# it: traduttore; asseverata; tribunale
keywords = ਅਨੁਵਾਦਕ; ਅਸੇਵੇਰਾਤਾ; ਅਦਾਲਤ; ਟਰਾਂਸਲੇਸ਼ਨ
# it: Chi traduce giura che la traduzione è fedele. Paghi il lavoro e il bollo.
p-tqksd = ਅਨੁਵਾਦ ਕਰਨ ਵਾਲਾ ਸਹੁੰ ਚੁੱਕਦਾ ਹੈ ਕਿ ਅਨੁਵਾਦ ਸਹੀ ਹੈ। ਕੰਮ ਅਤੇ ਸਰਕਾਰੀ ਟਿਕਟ (bollo) ਦੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ।
# it: Chiedi prima all'ufficio se serve davvero.
p-7nupi = ਪਹਿਲਾਂ ਦਫ਼ਤਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਸੱਚਮੁੱਚ ਚਾਹੀਦਾ ਹੈ ਜਾਂ ਨਹੀਂ।
