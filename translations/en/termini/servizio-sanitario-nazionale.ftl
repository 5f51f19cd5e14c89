### Servizio sanitario nazionale — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Servizio sanitario nazionale
title = National Health Service
# it: La sanità pubblica italiana: medici e ospedali per tutti.
summary = Italian public health care: doctors and hospitals for everyone.
# it: sanità; SSN; cure; mutua
keywords = health care; SSN; treatment; mutua
# it: Chi è iscritto ha il medico di famiglia e paga poco o niente.
# term: medico di famiglia → { -medico-di-base } = family doctor
p-h8cev = People who are registered have a { -medico-di-base } and pay little or nothing.
# it: Leggi [come iscriverti][1].
# note: [1] = servizi/iscrizione-servizio-sanitario
p-a8iva = Read [how to register][1].
