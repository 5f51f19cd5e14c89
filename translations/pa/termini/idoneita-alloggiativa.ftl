### idoneità alloggiativa — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: idoneità alloggiativa
title = ਘਰ ਦੀ ਯੋਗਤਾ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ
# it: Il certificato che dice per quante persone la tua casa è adatta.
summary = ਸਰਟੀਫ਼ਿਕੇਟ ਜੋ ਦੱਸਦਾ ਹੈ ਕਿ ਤੁਹਾਡਾ ਘਰ ਕਿੰਨੇ ਲੋਕਾਂ ਲਈ ਢੁਕਵਾਂ ਹੈ।
# it: metri quadrati; casa adatta; certificato
keywords = ਵਰਗ ਮੀਟਰ; ਘਰ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ; ਇਦੋਨੇਈਤਾ
# it: Lo dà il Comune dove si trova la casa. Può mandare una persona a vedere le stanze.
p-4qry7 = ਇਹ ਉਹ ਨਗਰਪਾਲਿਕਾ (Comune) ਦਿੰਦੀ ਹੈ ਜਿੱਥੇ ਘਰ ਹੈ। ਉਹ ਕਮਰੇ ਦੇਖਣ ਲਈ ਕਿਸੇ ਨੂੰ ਭੇਜ ਸਕਦੀ ਹੈ।
# it: Serve per il [ricongiungimento][1]. Chiedi in Comune il modulo, il prezzo e i tempi.
# note: [1] = servizi/ricongiungimento
# term: ricongiungimento → { -ricongiungimento-familiare } = ਪਰਿਵਾਰ ਨੂੰ ਇਟਲੀ ਬੁਲਾਉਣਾ
p-wj6rw = ਇਹ [ਪਰਿਵਾਰ ਨੂੰ ਬੁਲਾਉਣ][1] ਲਈ ਚਾਹੀਦਾ ਹੈ। ਨਗਰਪਾਲਿਕਾ ਤੋਂ ਫ਼ਾਰਮ, ਕੀਮਤ ਅਤੇ ਸਮਾਂ ਪੁੱਛੋ।
