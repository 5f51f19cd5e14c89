### Progetti e reti — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Progetti e reti
title = ਪ੍ਰੋਜੈਕਟ ਅਤੇ ਨੈੱਟਵਰਕ
# it: Che cosa si è fatto nella zona. Molti progetti sono finiti.
summary = ਇਲਾਕੇ ਵਿੱਚ ਕੀ-ਕੀ ਕੀਤਾ ਗਿਆ। ਕਈ ਪ੍ਰੋਜੈਕਟ ਖ਼ਤਮ ਹੋ ਚੁੱਕੇ ਹਨ।
# it: progetti; FAMI; rete; buone pratiche
keywords = ਪ੍ਰੋਜੈਕਟ; FAMI; ਨੈੱਟਵਰਕ; ਚੰਗੇ ਤਰੀਕੇ
# it: Qui c'è la storia dei progetti. Se ti serve un aiuto oggi, parti dagli [altri argomenti][1].
# note: [1] = argomenti/documenti
p-zqp6y = ਇੱਥੇ ਪ੍ਰੋਜੈਕਟਾਂ ਦੀ ਕਹਾਣੀ ਹੈ। ਜੇ ਤੁਹਾਨੂੰ ਅੱਜ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਤਾਂ [ਹੋਰ ਵਿਸ਼ਿਆਂ][1] ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ।
