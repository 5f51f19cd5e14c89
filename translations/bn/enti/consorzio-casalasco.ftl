### Consorzio Casalasco Servizi Sociali — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consorzio Casalasco Servizi Sociali
title = ===
# it: Un ente del Casalasco. È stato partner di Terre di Inclusione.
summary = Casalasco এলাকার একটি সংস্থা। এটি Terre di Inclusione-এর অংশীদার ছিল।
# it: Casalasco; Casalmaggiore; servizi sociali; assistente sociale
# term: assistente sociale → { -assistente-sociale } = সমাজকর্মী
keywords = Casalasco; Casalmaggiore; সামাজিক সেবা; সমাজকর্মী

## Che cosa fa

# it: È un ente per i servizi sociali del Casalasco, la zona di Casalmaggiore. È stato partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-ttf7n = এটি Casalasco (Casalmaggiore এলাকা)-র সামাজিক সেবার (servizi sociali) সংস্থা। এটি [Terre di Inclusione][1] প্রকল্পের অংশীদার ছিল।
# it: Ti serve un assistente sociale? Leggi [come si chiede][1]. Comincia dal municipio del posto dove abiti: ti dice dove andare.
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = সমাজকর্মী
p-mae4f = সমাজকর্মী (assistente sociale) দরকার? পড়ুন [কীভাবে চাইবেন][1]। আপনি যেখানে থাকেন সেখানকার পৌর ভবন (municipio) থেকে শুরু করুন: কোথায় যেতে হবে, তারা বলে দেয়।
