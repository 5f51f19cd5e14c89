### Consorzio Casalasco Servizi Sociali — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consorzio Casalasco Servizi Sociali
title = ===
# it: Un ente del Casalasco. È stato partner di Terre di Inclusione.
summary = Casalasco इलाक़े की एक संस्था। यह Terre di Inclusione की साझेदार थी।
# it: Casalasco; Casalmaggiore; servizi sociali; assistente sociale
# term: assistente sociale → { -assistente-sociale } = सोशल वर्कर
keywords = Casalasco; Casalmaggiore; सामाजिक सेवाएँ; सोशल वर्कर

## Che cosa fa

# it: È un ente per i servizi sociali del Casalasco, la zona di Casalmaggiore. È stato partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-ttf7n = यह Casalasco (Casalmaggiore के इलाक़े) की सामाजिक सेवाओं (servizi sociali) की संस्था है। यह [Terre di Inclusione][1] परियोजना की साझेदार थी।
# it: Ti serve un assistente sociale? Leggi [come si chiede][1]. Comincia dal municipio del posto dove abiti: ti dice dove andare.
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = सोशल वर्कर
p-mae4f = सोशल वर्कर (assistente sociale) चाहिए? पढ़ें: [कैसे मिलें][1]। जहाँ आप रहते हैं, वहाँ के नगर दफ़्तर (municipio) से शुरू करें: वह बताता है कि कहाँ जाना है।
