### scelta e revoca — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: scelta e revoca
title = office for choosing your doctor
# it: L'ufficio dell'ASST dove scegli o cambi il medico.
# term: asst → { -asst } = public health agency
summary = The office of the ASST where you choose or change your doctor.
# it: cambio medico; ufficio; ASST
# term: asst → { -asst } = public health agency
keywords = change doctor; office; ASST
# it: **Scelta** vuol dire prendere un medico. **Revoca** vuol dire lasciarlo.
p-6j68m = **Scelta** means taking a doctor. **Revoca** means leaving that doctor.
# it: Qui ti iscrivi anche al [Servizio sanitario][1].
# note: [1] = servizi/iscrizione-servizio-sanitario
# term: servizio sanitario → { -servizio-sanitario-nazionale } = National Health Service
p-5x337 = Here you also register with the [National Health Service][1].
