### tirocinio — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tirocinio
title = stagiu de practică
# it: Un periodo per imparare un lavoro in un'azienda.
summary = O perioadă ca să învățați o meserie într-o firmă.
# it: stage; prova; imparare un lavoro
keywords = stagiu; practică; probă; ucenicie; învăț o meserie
# it: Non è un contratto di lavoro. Di solito ricevi una piccola somma. Deve esserci un progetto scritto.
# term: contratto di lavoro → { -contratto-di-lavoro } = contract de muncă
p-w3s49 = Nu este un { -contratto-di-lavoro }. De obicei primiți o sumă mică. Trebuie să existe un proiect scris.
