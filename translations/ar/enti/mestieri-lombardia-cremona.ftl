### Mestieri Lombardia Cremona — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mestieri Lombardia Cremona
title = جهة Mestieri Lombardia Cremona
# it: Un ente partner di Terre di Inclusione.
summary = جهة شريكة في Terre di Inclusione.
# it: Mestieri; lavoro
keywords = Mestieri; عمل

## Che cosa fa

# it: È stato partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-rdhc8 = كانت شريكًا في مشروع [Terre di Inclusione][1].
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti. Per cercare lavoro leggi [come si cerca][1].
# note: [1] = servizi/cercare-lavoro
p-ihvxc = لا نعرف خدماتها اليوم ولا كيف تتصل بها. للبحث عن عمل اقرأ [كيف تبحث عنه][1].
