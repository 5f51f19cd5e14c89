### scelta e revoca — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: scelta e revoca
title = zyra për zgjedhjen e mjekut
# it: L'ufficio dell'ASST dove scegli o cambi il medico.
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
summary = Zyra e ASST-së ku zgjidhni ose ndërroni mjekun.
# it: cambio medico; ufficio; ASST
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
keywords = ndërroj mjekun; zyrë; ASST
# it: **Scelta** vuol dire prendere un medico. **Revoca** vuol dire lasciarlo.
p-6j68m = **Scelta** do të thotë të marrësh një mjek. **Revoca** do të thotë ta lësh.
# it: Qui ti iscrivi anche al [Servizio sanitario][1].
# note: [1] = servizi/iscrizione-servizio-sanitario
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Shërbimi shëndetësor kombëtar
p-5x337 = Këtu regjistroheni edhe në [Shërbimin shëndetësor (Servizio sanitario)][1].
