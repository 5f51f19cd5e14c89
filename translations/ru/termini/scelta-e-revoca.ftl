### scelta e revoca — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: scelta e revoca
title = отдел выбора врача
# it: L'ufficio dell'ASST dove scegli o cambi il medico.
# term: asst → { -asst } = местное учреждение здравоохранения
summary = Отдел ASST, где вы выбираете или меняете врача.
# it: cambio medico; ufficio; ASST
# term: asst → { -asst } = местное учреждение здравоохранения
keywords = смена врача; отдел; ASST
# it: **Scelta** vuol dire prendere un medico. **Revoca** vuol dire lasciarlo.
p-6j68m = **Scelta** значит взять врача. **Revoca** значит отказаться от него.
# it: Qui ti iscrivi anche al [Servizio sanitario][1].
# note: [1] = servizi/iscrizione-servizio-sanitario
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Национальная служба здравоохранения
p-5x337 = Здесь вы регистрируетесь и в [службе здравоохранения (Servizio sanitario)][1].
