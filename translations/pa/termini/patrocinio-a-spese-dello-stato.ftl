### patrocinio a spese dello Stato — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: patrocinio a spese dello Stato
title = ਸਰਕਾਰ ਦੇ ਖ਼ਰਚੇ ’ਤੇ ਵਕੀਲ
# it: L'avvocato pagato dallo Stato per chi ha pochi soldi.
summary = ਘੱਟ ਪੈਸਿਆਂ ਵਾਲਿਆਂ ਲਈ ਵਕੀਲ, ਜਿਸ ਦਾ ਖ਼ਰਚਾ ਸਰਕਾਰ ਦਿੰਦੀ ਹੈ।
# it: avvocato gratis; gratuito patrocinio
keywords = ਮੁਫ਼ਤ ਵਕੀਲ; ਗ੍ਰਾਤੂਈਤੋ ਪਾਤਰੋਚੀਨੀਓ; ਸਰਕਾਰੀ ਵਕੀਲ
# it: Molti dicono **gratuito patrocinio**. Leggi [come si chiede][1].
# note: [1] = servizi/patrocinio-gratuito
p-ix6si = ਬਹੁਤ ਲੋਕ ਇਸ ਨੂੰ **gratuito patrocinio** ਕਹਿੰਦੇ ਹਨ। ਪੜ੍ਹੋ [ਕਿਵੇਂ ਮੰਗਣਾ ਹੈ][1]।
