### Consorzio Casalasco Servizi Sociali — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consorzio Casalasco Servizi Sociali
title = ===
# it: Un ente del Casalasco. È stato partner di Terre di Inclusione.
summary = کازالاسکو کا ایک ادارہ۔ یہ Terre di Inclusione کا شراکت دار تھا۔
# it: Casalasco; Casalmaggiore; servizi sociali; assistente sociale
# term: assistente sociale → { -assistente-sociale } = سوشل ورکر
keywords = Casalasco; Casalmaggiore; سوشل سروسز; سوشل ورکر

## Che cosa fa

# it: È un ente per i servizi sociali del Casalasco, la zona di Casalmaggiore. È stato partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-ttf7n = یہ کازالاسکو، یعنی Casalmaggiore کے علاقے کی سماجی سروسز کا ادارہ ہے۔ یہ [Terre di Inclusione][1] منصوبے کا شراکت دار تھا۔
# it: Ti serve un assistente sociale? Leggi [come si chiede][1]. Comincia dal municipio del posto dove abiti: ti dice dove andare.
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = سوشل ورکر
p-mae4f = کیا آپ کو سوشل ورکر چاہیے؟ پڑھیں [کیسے مانگیں][1]۔ آپ جہاں رہتے ہیں وہاں کی بلدیہ (municipio) سے شروع کریں: وہ بتاتی ہے کہ کہاں جانا ہے۔
