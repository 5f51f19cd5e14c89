### scelta e revoca — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: scelta e revoca
title = alegerea și schimbarea medicului
# it: L'ufficio dell'ASST dove scegli o cambi il medico.
# term: asst → { -asst } = ASST
summary = Biroul ASST unde alegeți sau schimbați medicul.
# it: cambio medico; ufficio; ASST
# term: asst → { -asst } = ASST
keywords = schimb medic; birou; ASST; alegerea medicului
# it: **Scelta** vuol dire prendere un medico. **Revoca** vuol dire lasciarlo.
p-6j68m = **Scelta** înseamnă să luați un medic. **Revoca** înseamnă să îl lăsați.
# it: Qui ti iscrivi anche al [Servizio sanitario][1].
# note: [1] = servizi/iscrizione-servizio-sanitario
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Serviciul Național de Sănătate
p-5x337 = Aici vă înscrieți și la [Serviciul Național de Sănătate (Servizio sanitario)][1].
