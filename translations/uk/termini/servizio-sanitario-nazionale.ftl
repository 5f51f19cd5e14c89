### Servizio sanitario nazionale — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Servizio sanitario nazionale
title = Національна служба здоров’я
# it: La sanità pubblica italiana: medici e ospedali per tutti.
summary = Італійська державна медицина: лікарі і лікарні для всіх.
# it: sanità; SSN; cure; mutua
keywords = медицина; SSN; лікування; mutua
# it: Chi è iscritto ha il medico di famiglia e paga poco o niente.
# term: medico di famiglia → { -medico-di-base } = сімейний лікар
p-h8cev = Хто записаний, має { -medico-di-base(case: "gen") } і платить мало або нічого.
# it: Leggi [come iscriverti][1].
# note: [1] = servizi/iscrizione-servizio-sanitario
p-a8iva = Читайте, [як стати на облік][1].
