### tirocinio — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tirocinio
title = traineeship
# it: Un periodo per imparare un lavoro in un'azienda.
summary = A period for learning a job in a company.
# it: stage; prova; imparare un lavoro
keywords = stage; trial; internship; learning a job
# it: Non è un contratto di lavoro. Di solito ricevi una piccola somma. Deve esserci un progetto scritto.
# term: contratto di lavoro → { -contratto-di-lavoro } = work contract
p-w3s49 = It is not a { -contratto-di-lavoro }. You usually receive a small sum. There must be a written plan.
