### Servizio sanitario nazionale — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Servizio sanitario nazionale
title = service national de santé
# it: La sanità pubblica italiana: medici e ospedali per tutti.
summary = La santé publique italienne : médecins et hôpitaux pour tous.
# it: sanità; SSN; cure; mutua
keywords = santé; SSN; soins; mutua; assurance maladie
# it: Chi è iscritto ha il medico di famiglia e paga poco o niente.
# term: medico di famiglia → { -medico-di-base } = médecin de famille
p-h8cev = La personne inscrite a le médecin de famille et paie peu ou rien.
# it: Leggi [come iscriverti][1].
# note: [1] = servizi/iscrizione-servizio-sanitario
p-a8iva = Lisez [comment vous inscrire][1].
