### Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale
title = ===
# it: Un gruppo di associazioni e cooperative della provincia di Cremona.
summary = ਕਰੇਮੋਨਾ ਸੂਬੇ ਦੇ ਸੰਗਠਨਾਂ ਅਤੇ ਸਹਿਕਾਰੀ ਸੰਸਥਾਵਾਂ ਦਾ ਗਰੁੱਪ।
# it: forum; terzo settore; volontariato; associazioni; cooperative
keywords = ਫੋਰਮ; ਸਮਾਜ-ਸੇਵੀ ਸੰਸਥਾਵਾਂ; ਵਲੰਟੀਅਰ; ਸੰਗਠਨ; ਸਹਿਕਾਰੀ ਸੰਸਥਾਵਾਂ

## Che cosa fa

# it: Il Forum riuniva associazioni, gruppi di volontari e cooperative sociali. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-gqis9 = Forum ਸੰਗਠਨਾਂ, ਵਲੰਟੀਅਰ ਗਰੁੱਪਾਂ ਅਤੇ ਸਮਾਜਿਕ ਸਹਿਕਾਰੀ ਸੰਸਥਾਵਾਂ ਨੂੰ ਜੋੜਦਾ ਸੀ। ਇਹ [Mondinsieme ਦੇ ਨੈੱਟਵਰਕ][1] ਦਾ ਹਿੱਸਾ ਰਿਹਾ ਹੈ।
# it: Non conosciamo i suoi contatti di oggi. Per trovare un'associazione leggi [associazioni e volontariato][1].
# note: [1] = servizi/associazioni-e-volontariato
p-ekfry = ਸਾਨੂੰ ਇਸ ਦੇ ਅੱਜ ਦੇ ਸੰਪਰਕਾਂ ਦਾ ਪਤਾ ਨਹੀਂ। ਸੰਗਠਨ ਲੱਭਣ ਲਈ ਪੜ੍ਹੋ [ਸੰਗਠਨ ਅਤੇ ਵਲੰਟੀਅਰ ਕੰਮ][1]।
