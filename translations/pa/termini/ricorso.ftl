### ricorso — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricorso
title = ਜੱਜ ਕੋਲ ਅਪੀਲ
# it: La domanda a un giudice di cambiare una decisione.
summary = ਜੱਜ ਕੋਲ ਅਰਜ਼ੀ ਕਿ ਫ਼ੈਸਲਾ ਬਦਲਿਆ ਜਾਵੇ।
# it: giudice; avvocato; rifiuto; diniego
keywords = ਜੱਜ; ਵਕੀਲ; ਨਾਂਹ; ਅਪੀਲ; ਕੇਸ
# it: Puoi farlo contro un rifiuto, una multa o un'[espulsione][1]. I giorni partono da quando ricevi il foglio.
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = ਦੇਸ਼ ਛੱਡਣ ਦਾ ਹੁਕਮ
p-x9q27 = ਤੁਸੀਂ ਇਹ ਨਾਂਹ ਦੇ ਫ਼ੈਸਲੇ, ਜੁਰਮਾਨੇ ਜਾਂ [ਦੇਸ਼ ਛੱਡਣ ਦੇ ਹੁਕਮ (espulsione)][1] ਵਿਰੁੱਧ ਕਰ ਸਕਦੇ ਹੋ। ਦਿਨ ਉਦੋਂ ਤੋਂ ਗਿਣੇ ਜਾਂਦੇ ਹਨ ਜਦੋਂ ਕਾਗ਼ਜ਼ ਤੁਹਾਨੂੰ ਮਿਲਦਾ ਹੈ।
# it: Vai subito da un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-vkutd = ਤੁਰੰਤ [ਵਕੀਲ][1] ਕੋਲ ਜਾਓ।
