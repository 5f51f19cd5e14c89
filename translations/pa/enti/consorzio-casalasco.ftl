### Consorzio Casalasco Servizi Sociali — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consorzio Casalasco Servizi Sociali
title = ===
# it: Un ente del Casalasco. È stato partner di Terre di Inclusione.
summary = ਕਾਸਾਲਾਸਕੋ ਇਲਾਕੇ ਦੀ ਸੰਸਥਾ। ਇਹ Terre di Inclusione ਦੀ ਭਾਈਵਾਲ ਸੀ।
# it: Casalasco; Casalmaggiore; servizi sociali; assistente sociale
# term: assistente sociale → { -assistente-sociale } = ਸੋਸ਼ਲ ਵਰਕਰ
keywords = Casalasco; Casalmaggiore; ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ; ਸੋਸ਼ਲ ਵਰਕਰ

## Che cosa fa

# it: È un ente per i servizi sociali del Casalasco, la zona di Casalmaggiore. È stato partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-ttf7n = ਇਹ ਕਾਸਾਲਾਸਕੋ, ਯਾਨੀ ਕਾਸਾਲਮਾਜੋਰੇ ਦੇ ਇਲਾਕੇ, ਦੀਆਂ ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ ਦੀ ਸੰਸਥਾ ਹੈ। ਇਹ [Terre di Inclusione][1] ਪ੍ਰੋਜੈਕਟ ਦੀ ਭਾਈਵਾਲ ਸੀ।
# it: Ti serve un assistente sociale? Leggi [come si chiede][1]. Comincia dal municipio del posto dove abiti: ti dice dove andare.
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = ਸੋਸ਼ਲ ਵਰਕਰ
p-mae4f = ਸੋਸ਼ਲ ਵਰਕਰ ਚਾਹੀਦਾ ਹੈ? ਪੜ੍ਹੋ [ਕਿਵੇਂ ਮੰਗਣਾ ਹੈ][1]। ਜਿੱਥੇ ਤੁਸੀਂ ਰਹਿੰਦੇ ਹੋ, ਉੱਥੇ ਦੀ ਨਗਰਪਾਲਿਕਾ ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ: ਉਹ ਦੱਸਦੀ ਹੈ ਕਿ ਕਿੱਥੇ ਜਾਣਾ ਹੈ।
