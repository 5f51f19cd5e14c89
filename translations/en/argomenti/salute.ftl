### Salute — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Salute
title = Health
# it: Medico, tessera sanitaria, ospedale, vaccini.
# term: tessera sanitaria → { -tessera-sanitaria } = health card
summary = Doctor, health card, hospital, vaccinations.
# it: medico; dottore; pediatra; ospedale; vaccino; malattia
keywords = doctor; physician; paediatrician; hospital; vaccine; illness
# it: Per curarti ti serve spesso la [tessera sanitaria][1]. In caso di pericolo leggi [come chiamare aiuto][2].
# note: [1] = termini/tessera-sanitaria
# note: [2] = servizi/emergenza-112
# term: tessera sanitaria → { -tessera-sanitaria } = health card
p-6uwsu = To get treatment you often need your [health card][1]. If there is danger, read [how to call for help][2].
# it: Questa guida non ha ancora tutte le pagine sulla salute.
p-rm4wm = This guide does not yet have all its pages about health.
