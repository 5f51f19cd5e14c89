### scelta e revoca — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: scelta e revoca
title = bureau du choix du médecin
# it: L'ufficio dell'ASST dove scegli o cambi il medico.
# term: asst → { -asst } = établissement public de santé
summary = Le bureau de l’ASST où vous choisissez ou changez de médecin.
# it: cambio medico; ufficio; ASST
# term: asst → { -asst } = établissement public de santé
keywords = changer de médecin; bureau; ASST
# it: **Scelta** vuol dire prendere un medico. **Revoca** vuol dire lasciarlo.
p-6j68m = **Scelta** (choix) veut dire prendre un médecin. **Revoca** (annulation) veut dire le quitter.
# it: Qui ti iscrivi anche al [Servizio sanitario][1].
# note: [1] = servizi/iscrizione-servizio-sanitario
# term: servizio sanitario → { -servizio-sanitario-nazionale } = service national de santé
p-5x337 = Ici, vous vous inscrivez aussi au [service national de santé (Servizio sanitario nazionale)][1].
