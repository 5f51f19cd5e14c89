### consultorio familiare — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: consultorio familiare
title = centro de planificación familiar
# it: Un servizio per donne, coppie, genitori e ragazzi.
summary = Un servicio para mujeres, parejas, padres y adolescentes.
# it: ginecologa; ostetrica; donne; contraccezione
keywords = ginecóloga; partera; mujeres; anticonceptivos
# it: Ci sono ginecologa, ostetrica, psicologa e assistente sociale. Non serve la [ricetta][1].
# note: [1] = termini/ricetta
# term: assistente sociale → { -assistente-sociale } = trabajador social
# term: ricetta → { -ricetta } = receta médica
p-5935g = Hay ginecóloga, partera, psicóloga y trabajadora social. No se necesita la [receta (ricetta)][1].
# it: Leggi [come andarci][1].
# note: [1] = servizi/consultorio
p-uu4uu = Lea [cómo ir][1].
