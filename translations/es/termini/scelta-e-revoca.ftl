### scelta e revoca — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: scelta e revoca
title = oficina para elegir médico
# it: L'ufficio dell'ASST dove scegli o cambi il medico.
# term: asst → { -asst } = entidad pública de salud
summary = La oficina de la { -asst } donde elige o cambia el médico.
# it: cambio medico; ufficio; ASST
# term: asst → { -asst } = entidad pública de salud
keywords = cambio de médico; oficina; ASST
# it: **Scelta** vuol dire prendere un medico. **Revoca** vuol dire lasciarlo.
p-6j68m = **Scelta** quiere decir tomar un médico. **Revoca** quiere decir dejarlo.
# it: Qui ti iscrivi anche al [Servizio sanitario][1].
# note: [1] = servizi/iscrizione-servizio-sanitario
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Servicio Nacional de Salud
p-5x337 = Aquí se inscribe también en el [Servicio Nacional de Salud][1].
