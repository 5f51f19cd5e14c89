### Non ho soldi per arrivare a fine mese — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Non ho soldi per arrivare a fine mese
title = ਮੇਰੇ ਕੋਲ ਮਹੀਨਾ ਕੱਢਣ ਜੋਗੇ ਪੈਸੇ ਨਹੀਂ
# it: Gli aiuti che puoi chiedere e in che ordine.
summary = ਤੁਸੀਂ ਕਿਹੜੀ ਮਦਦ ਮੰਗ ਸਕਦੇ ਹੋ ਅਤੇ ਕਿਸ ਤਰਤੀਬ ਨਾਲ।
# it: povertà; senza soldi; bollette; affitto; cibo
# term: bollette → { -bolletta } = ਬਿੱਲ
keywords = ਗ਼ਰੀਬੀ; ਪੈਸੇ ਨਹੀਂ; ਬਿੱਲ; ਕਿਰਾਇਆ; ਖਾਣਾ; ਰਾਸ਼ਨ
# it: Parla con l'assistente sociale del Comune.
# term: assistente sociale → { -assistente-sociale } = ਸੋਸ਼ਲ ਵਰਕਰ
f-wm5h6 = ਨਗਰਪਾਲਿਕਾ (Comune) ਦੇ { -assistente-sociale } ਨਾਲ ਗੱਲ ਕਰੋ।
# it: Chiedi l'ISEE.
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
f-5z3e4 = ISEE ਬਣਵਾਓ।
# it: Hai figli? Controlla l'assegno unico.
# term: assegno unico → { -assegno-unico } = ਬੱਚਿਆਂ ਦਾ ਮਹੀਨਾਵਾਰ ਭੱਤਾ
f-em8kx = ਬੱਚੇ ਹਨ? { -assegno-unico } ਮਿਲਦਾ ਹੈ ਜਾਂ ਨਹੀਂ, ਦੇਖੋ।
# it: Paga meno le bollette.
# term: bollette → { -bolletta } = ਬਿੱਲ
f-kd5ue = ਬਿੱਲ ਘੱਟ ਭਰੋ।
# it: Non riesci a pagare l'affitto? Parla subito.
f-97ksz = ਕਿਰਾਇਆ ਨਹੀਂ ਦੇ ਸਕਦੇ? ਤੁਰੰਤ ਗੱਲ ਕਰੋ।
# it: Guarda se puoi avere l'assegno di inclusione.
# term: assegno di inclusione → { -assegno-di-inclusione } = ਬਹੁਤ ਗ਼ਰੀਬ ਪਰਿਵਾਰਾਂ ਲਈ ਭੱਤਾ
f-jzbmt = ਦੇਖੋ ਕਿ ਤੁਹਾਨੂੰ { -assegno-di-inclusione } ਮਿਲ ਸਕਦਾ ਹੈ ਜਾਂ ਨਹੀਂ।
# it: Non chiedere prestiti a persone che non conosci. Chiedi aiuto presto: è più facile.
p-vpz8u = ਜਿਨ੍ਹਾਂ ਨੂੰ ਤੁਸੀਂ ਨਹੀਂ ਜਾਣਦੇ, ਉਹਨਾਂ ਤੋਂ ਉਧਾਰ ਨਾ ਲਓ। ਮਦਦ ਛੇਤੀ ਮੰਗੋ: ਇਸ ਤਰ੍ਹਾਂ ਸੌਖਾ ਹੁੰਦਾ ਹੈ।
