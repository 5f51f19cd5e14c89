### Bambini e famiglia — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Bambini e famiglia
title = ਬੱਚੇ ਅਤੇ ਪਰਿਵਾਰ
# it: Nascita, pediatra, aiuti per i figli, ricongiungimento.
# term: pediatra → { -pediatra-di-libera-scelta } = ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ
# term: ricongiungimento → { -ricongiungimento-familiare } = ਪਰਿਵਾਰ ਨੂੰ ਇਟਲੀ ਬੁਲਾਉਣਾ
summary = ਜਨਮ, { -pediatra-di-libera-scelta }, ਬੱਚਿਆਂ ਲਈ ਮਦਦ, { -ricongiungimento-familiare }।
# it: famiglia; bambini; figli; nascita; genitori
keywords = ਪਰਿਵਾਰ; ਬੱਚੇ; ਜਨਮ; ਮਾਪੇ; ਟੱਬਰ; ਫੈਮਿਲੀ
# it: Se sta per nascere un figlio, leggi [che cosa fare][1]. Per i soldi ogni mese leggi dell'[assegno unico][2].
# note: [1] = guide/nasce-un-figlio
# note: [2] = servizi/assegno-unico-figli
# term: assegno unico → { -assegno-unico } = ਬੱਚਿਆਂ ਦਾ ਮਹੀਨਾਵਾਰ ਭੱਤਾ
p-3sy83 = ਜੇ ਤੁਹਾਡੇ ਘਰ ਬੱਚਾ ਹੋਣ ਵਾਲਾ ਹੈ, ਤਾਂ ਪੜ੍ਹੋ [ਕੀ ਕਰਨਾ ਹੈ][1]। ਹਰ ਮਹੀਨੇ ਮਿਲਣ ਵਾਲੇ ਪੈਸਿਆਂ ਲਈ [ਬੱਚਿਆਂ ਦੇ ਮਹੀਨਾਵਾਰ ਭੱਤੇ (assegno unico)][2] ਬਾਰੇ ਪੜ੍ਹੋ।
