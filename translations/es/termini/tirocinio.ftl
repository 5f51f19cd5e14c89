### tirocinio — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tirocinio
title = prácticas de trabajo
# it: Un periodo per imparare un lavoro in un'azienda.
summary = Un periodo para aprender un trabajo en una empresa.
# it: stage; prova; imparare un lavoro
keywords = pasantía; stage; prueba; aprender un trabajo
# it: Non è un contratto di lavoro. Di solito ricevi una piccola somma. Deve esserci un progetto scritto.
# term: contratto di lavoro → { -contratto-di-lavoro } = contrato de trabajo
p-w3s49 = No es un { -contratto-di-lavoro }. Normalmente recibe una pequeña suma. Debe haber un proyecto escrito.
