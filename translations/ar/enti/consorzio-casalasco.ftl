### Consorzio Casalasco Servizi Sociali — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consorzio Casalasco Servizi Sociali
title = اتحاد الخدمات الاجتماعية في كازالاسكو (Consorzio Casalasco Servizi Sociali)
# it: Un ente del Casalasco. È stato partner di Terre di Inclusione.
summary = جهة في منطقة كازالاسكو. كانت شريكًا في Terre di Inclusione.
# it: Casalasco; Casalmaggiore; servizi sociali; assistente sociale
# term: assistente sociale → { -assistente-sociale } = الأخصائي الاجتماعي
keywords = كازالاسكو; كازالماجوري; Casalmaggiore; خدمات اجتماعية; أخصائي اجتماعي

## Che cosa fa

# it: È un ente per i servizi sociali del Casalasco, la zona di Casalmaggiore. È stato partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-ttf7n = هي جهة للخدمات الاجتماعية في كازالاسكو، أي منطقة كازالماجوري. كانت شريكًا في مشروع [Terre di Inclusione][1].
# it: Ti serve un assistente sociale? Leggi [come si chiede][1]. Comincia dal municipio del posto dove abiti: ti dice dove andare.
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = الأخصائي الاجتماعي
p-mae4f = هل تحتاج إلى أخصائي اجتماعي؟ اقرأ [كيف تطلبه][1]. ابدأ من دار البلدية في المكان الذي تسكن فيه: تقول لك إلى أين تذهب.
