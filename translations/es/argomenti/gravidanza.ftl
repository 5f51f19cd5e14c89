### Gravidanza e parto — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Gravidanza e parto
title = Embarazo y parto
# it: Visite, ospedale e diritti di chi aspetta un figlio.
summary = Controles, hospital y derechos de quien espera un hijo.
# it: incinta; gravidanza; parto; maternità
keywords = embarazada; embarazo; parto; maternidad
# it: Sei incinta? Vai presto dal medico o al [consultorio][1]. Leggi [che cosa ti spetta][2].
# note: [1] = servizi/consultorio
# note: [2] = servizi/gravidanza-e-parto
# term: consultorio → { -consultorio-familiare } = centro de planificación familiar
p-7w8dc = ¿Está embarazada? Vaya pronto al médico o al [centro de planificación familiar (consultorio)][1]. Lea [a qué tiene derecho][2].
