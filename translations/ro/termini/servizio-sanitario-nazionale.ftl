### Servizio sanitario nazionale — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Servizio sanitario nazionale
title = Serviciul Național de Sănătate
# it: La sanità pubblica italiana: medici e ospedali per tutti.
summary = Sănătatea publică italiană: medici și spitale pentru toți.
# it: sanità; SSN; cure; mutua
keywords = sănătate; SSN; îngrijiri; asigurare de sănătate; mutua
# it: Chi è iscritto ha il medico di famiglia e paga poco o niente.
# term: medico di famiglia → { -medico-di-base } = medic de familie
p-h8cev = Cine este înscris are un { -medico-di-base } și plătește puțin sau nimic.
# it: Leggi [come iscriverti][1].
# note: [1] = servizi/iscrizione-servizio-sanitario
p-a8iva = Citiți [cum vă înscrieți][1].
