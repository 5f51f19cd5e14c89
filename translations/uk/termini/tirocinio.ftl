### tirocinio — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tirocinio
title = стажування
# it: Un periodo per imparare un lavoro in un'azienda.
summary = Час, коли ви навчаєтеся роботи на підприємстві.
# it: stage; prova; imparare un lavoro
keywords = stage; практика; вивчити роботу
# it: Non è un contratto di lavoro. Di solito ricevi una piccola somma. Deve esserci un progetto scritto.
# term: contratto di lavoro → { -contratto-di-lavoro } = трудовий договір
p-w3s49 = Це не { -contratto-di-lavoro }. Зазвичай ви отримуєте невелику суму. Має бути письмовий план.
