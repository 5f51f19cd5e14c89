### tirocinio — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tirocinio
title = praktikë pune
# it: Un periodo per imparare un lavoro in un'azienda.
summary = Një periudhë për të mësuar një punë në një firmë.
# it: stage; prova; imparare un lavoro
keywords = stazh; provë; mësoj një punë
# it: Non è un contratto di lavoro. Di solito ricevi una piccola somma. Deve esserci un progetto scritto.
# term: contratto di lavoro → { -contratto-di-lavoro } = kontratë pune
p-w3s49 = Nuk është { -contratto-di-lavoro }. Zakonisht merrni një shumë të vogël. Duhet të ketë një plan me shkrim.
