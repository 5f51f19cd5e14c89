### Gravidanza e parto — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Gravidanza e parto
title = Pregnancy and birth
# it: Visite, ospedale e diritti di chi aspetta un figlio.
summary = Check-ups, hospital and rights when you are expecting a child.
# it: incinta; gravidanza; parto; maternità
keywords = pregnant; pregnancy; birth; maternity; baby
# it: Sei incinta? Vai presto dal medico o al [consultorio][1]. Leggi [che cosa ti spetta][2].
# note: [1] = servizi/consultorio
# note: [2] = servizi/gravidanza-e-parto
# term: consultorio → { -consultorio-familiare } = family clinic
p-7w8dc = Are you pregnant? Go early to the doctor or to the [family clinic (consultorio)][1]. Read [what you have a right to][2].
