### Consorzio Sol.Co. Cremona — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consorzio Sol.Co. Cremona
title = ===
# it: Una cooperativa sociale partner di Terre di Inclusione.
summary = Terre di Inclusione ਦੀ ਭਾਈਵਾਲ ਸਮਾਜਿਕ ਸਹਿਕਾਰੀ ਸੰਸਥਾ।
# it: Solco; Sol.Co.; cooperativa
keywords = Solco; Sol.Co.; ਸਹਿਕਾਰੀ ਸੰਸਥਾ

## Che cosa fa

# it: È una cooperativa sociale. È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-t8rwz = ਇਹ ਸਮਾਜਿਕ ਸਹਿਕਾਰੀ ਸੰਸਥਾ ਹੈ। ਇਹ [Terre di Inclusione][1] ਪ੍ਰੋਜੈਕਟ ਦੀ ਭਾਈਵਾਲ ਸੀ।
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti.
p-55ppc = ਸਾਨੂੰ ਇਸ ਦੀਆਂ ਅੱਜ ਦੀਆਂ ਸੇਵਾਵਾਂ ਅਤੇ ਸੰਪਰਕਾਂ ਦਾ ਪਤਾ ਨਹੀਂ।
