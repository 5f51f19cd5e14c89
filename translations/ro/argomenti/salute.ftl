### Salute — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Salute
title = Sănătate
# it: Medico, tessera sanitaria, ospedale, vaccini.
# term: tessera sanitaria → { -tessera-sanitaria } = card de sănătate
# term: vaccini → { -vaccino } = vaccin
summary = Medic, card de sănătate, spital, vaccinuri.
# it: medico; dottore; pediatra; ospedale; vaccino; malattia
# term: pediatra → { -pediatra-di-libera-scelta } = medic pediatru
# term: vaccino → { -vaccino } = vaccin
keywords = medic; doctor; pediatru; spital; vaccin; boală; sănătate
# it: Per curarti ti serve spesso la [tessera sanitaria][1]. In caso di pericolo leggi [come chiamare aiuto][2].
# note: [1] = termini/tessera-sanitaria
# note: [2] = servizi/emergenza-112
# term: tessera sanitaria → { -tessera-sanitaria } = card de sănătate
p-6uwsu = Ca să vă tratați, aveți nevoie adesea de [cardul de sănătate (tessera sanitaria)][1]. În caz de pericol citiți [cum chemați ajutor][2].
# it: Se non hai il permesso, puoi [curarti lo stesso][1].
# note: [1] = servizi/cure-senza-permesso
p-rwudw = Dacă nu aveți permis, [vă puteți trata oricum][1].
