### Soldi e aiuti — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Soldi e aiuti
title = ਪੈਸੇ ਅਤੇ ਮਦਦ
# it: ISEE, assegni, bollette, banca, tasse.
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
# term: bollette → { -bolletta } = ਬਿੱਲ
summary = ISEE, ਭੱਤੇ, { -bolletta }, ਬੈਂਕ, ਟੈਕਸ।
# it: soldi; povertà; ISEE; assegno; bonus; aiuto economico
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
keywords = ਪੈਸੇ; ਗ਼ਰੀਬੀ; ISEE; ਭੱਤਾ; ਬੋਨਸ; ਮਾਲੀ ਮਦਦ
# it: Quasi tutti gli aiuti chiedono l'[ISEE][1]. Comincia da lì. Se non sai a chi chiedere, parla con l'[assistente sociale][2].
# note: [1] = servizi/chiedere-isee
# note: [2] = servizi/servizio-sociale
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
# term: assistente sociale → { -assistente-sociale } = ਸੋਸ਼ਲ ਵਰਕਰ
p-8wdxi = ਲਗਭਗ ਹਰ ਮਦਦ ਲਈ [ISEE][1] ਮੰਗਿਆ ਜਾਂਦਾ ਹੈ। ਉੱਥੋਂ ਸ਼ੁਰੂ ਕਰੋ। ਜੇ ਪਤਾ ਨਹੀਂ ਕਿਸ ਨੂੰ ਪੁੱਛਣਾ ਹੈ, ਤਾਂ [ਸੋਸ਼ਲ ਵਰਕਰ][2] ਨਾਲ ਗੱਲ ਕਰੋ।
