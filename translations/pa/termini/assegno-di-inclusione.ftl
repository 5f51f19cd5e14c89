### assegno di inclusione — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assegno di inclusione
title = ਬਹੁਤ ਗ਼ਰੀਬ ਪਰਿਵਾਰਾਂ ਲਈ ਭੱਤਾ
# it: Un aiuto per famiglie molto povere con minori, anziani o disabili.
# term: minori → { -minore } = ਨਾਬਾਲਗ
summary = ਨਾਬਾਲਗਾਂ, ਬਜ਼ੁਰਗਾਂ ਜਾਂ ਅਪੰਗਤਾ ਵਾਲਿਆਂ ਵਾਲੇ ਬਹੁਤ ਗ਼ਰੀਬ ਪਰਿਵਾਰਾਂ ਲਈ ਮਦਦ।
# it: ADI; povertà; reddito di cittadinanza
# term: reddito → { -reddito } = ਆਮਦਨ
# term: cittadinanza → { -cittadinanza } = ਨਾਗਰਿਕਤਾ
keywords = ADI; ਗ਼ਰੀਬੀ; ਭੱਤਾ; ਰੈਦਿਤੋ ਦੀ ਚਿਤਾਦੀਨਾਂਸਾ
# it: Lo ricevi su una carta. Devi seguire un percorso con i servizi sociali.
p-52k46 = ਇਹ ਇੱਕ ਕਾਰਡ ’ਤੇ ਮਿਲਦਾ ਹੈ। ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ (servizi sociali) ਨਾਲ ਇੱਕ ਪ੍ਰੋਗਰਾਮ ’ਤੇ ਚੱਲਣਾ ਪੈਂਦਾ ਹੈ।
# it: Leggi [chi può averlo][1].
# note: [1] = servizi/assegno-di-inclusione-adi
p-2rwu9 = ਪੜ੍ਹੋ [ਇਹ ਕਿਸ ਨੂੰ ਮਿਲ ਸਕਦਾ ਹੈ][1]।
