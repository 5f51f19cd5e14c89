### Salute — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Salute
title = Salud
# it: Medico, tessera sanitaria, ospedale, vaccini.
# term: tessera sanitaria → { -tessera-sanitaria } = tarjeta sanitaria
# term: vaccini → { -vaccino } = vacuna
summary = Médico, { -tessera-sanitaria }, hospital, vacunas.
# it: medico; dottore; pediatra; ospedale; vaccino; malattia
# term: pediatra → { -pediatra-di-libera-scelta } = pediatra
# term: vaccino → { -vaccino } = vacuna
keywords = médico; doctor; pediatra; hospital; vacuna; enfermedad
# it: Per curarti ti serve spesso la [tessera sanitaria][1]. In caso di pericolo leggi [come chiamare aiuto][2].
# note: [1] = termini/tessera-sanitaria
# note: [2] = servizi/emergenza-112
# term: tessera sanitaria → { -tessera-sanitaria } = tarjeta sanitaria
p-6uwsu = Para recibir atención médica necesita muchas veces la [tarjeta sanitaria (tessera sanitaria)][1]. En caso de peligro lea [cómo pedir ayuda][2].
# it: Se non hai il permesso, puoi [curarti lo stesso][1].
# note: [1] = servizi/cure-senza-permesso
p-rwudw = Si no tiene permiso, [igual puede recibir atención médica][1].
