### Salute — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Salute
title = Santé
# it: Medico, tessera sanitaria, ospedale, vaccini.
# term: tessera sanitaria → { -tessera-sanitaria } = carte de santé
# term: vaccini → { -vaccino } = vaccin
summary = Médecin, carte de santé, hôpital, vaccins.
# it: medico; dottore; pediatra; ospedale; vaccino; malattia
# term: pediatra → { -pediatra-di-libera-scelta } = pédiatre
# term: vaccino → { -vaccino } = vaccin
keywords = médecin; docteur; pédiatre; hôpital; vaccin; maladie
# it: Per curarti ti serve spesso la [tessera sanitaria][1]. In caso di pericolo leggi [come chiamare aiuto][2].
# note: [1] = termini/tessera-sanitaria
# note: [2] = servizi/emergenza-112
# term: tessera sanitaria → { -tessera-sanitaria } = carte de santé
p-6uwsu = Pour vous soigner, il vous faut souvent la [carte de santé (tessera sanitaria)][1]. En cas de danger, lisez [comment appeler à l’aide][2].
# it: Se non hai il permesso, puoi [curarti lo stesso][1].
# note: [1] = servizi/cure-senza-permesso
p-rwudw = Si vous n’avez pas de permis, vous pouvez [vous soigner quand même][1].
