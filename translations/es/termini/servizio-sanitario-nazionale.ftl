### Servizio sanitario nazionale — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Servizio sanitario nazionale
title = Servicio Nacional de Salud
# it: La sanità pubblica italiana: medici e ospedali per tutti.
summary = La salud pública italiana: médicos y hospitales para todos.
# it: sanità; SSN; cure; mutua
keywords = salud; SSN; atención médica; mutua; seguro
# it: Chi è iscritto ha il medico di famiglia e paga poco o niente.
# term: medico di famiglia → { -medico-di-base } = médico de familia
p-h8cev = Quien está inscrito tiene el { -medico-di-base } y paga poco o nada.
# it: Leggi [come iscriverti][1].
# note: [1] = servizi/iscrizione-servizio-sanitario
p-a8iva = Lea [cómo inscribirse][1].
