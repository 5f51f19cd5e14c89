### Fondazione Santa Chiara — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione Santa Chiara
title = ===
# it: Una fondazione partner di Terre di Inclusione.
summary = Terre di Inclusione ਦੀ ਭਾਈਵਾਲ ਫ਼ਾਊਂਡੇਸ਼ਨ।
# it: Santa Chiara; fondazione
keywords = Santa Chiara; ਫ਼ਾਊਂਡੇਸ਼ਨ

## Che cosa fa

# it: È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-2b3gp = ਇਹ [Terre di Inclusione][1] ਪ੍ਰੋਜੈਕਟ ਦੀ ਭਾਈਵਾਲ ਸੀ।
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti.
p-jq286 = ਸਾਨੂੰ ਇਸ ਦੀਆਂ ਅੱਜ ਦੀਆਂ ਸੇਵਾਵਾਂ ਅਤੇ ਸੰਪਰਕਾਂ ਦਾ ਪਤਾ ਨਹੀਂ।
