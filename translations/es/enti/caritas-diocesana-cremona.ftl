### Caritas Diocesana di Cremona — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Caritas Diocesana di Cremona
title = ===
# it: L'ufficio della Chiesa cattolica che aiuta chi è in difficoltà.
summary = La oficina de la Iglesia católica que ayuda a quienes pasan dificultades.
# it: Caritas; cibo; vestiti; centro di ascolto; povertà
keywords = Cáritas; comida; ropa; centro de escucha; pobreza

## Che cosa fa

# it: La Caritas aiuta le persone in difficoltà, di ogni religione. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-nsg8r = Cáritas ayuda a las personas en dificultad, de cualquier religión. Formó parte de la [red de Mondinsieme][1].
# it: In Italia molte Caritas hanno un **centro di ascolto**. Lì puoi parlare del tuo problema. Non conosciamo orari e indirizzi: chiedi in parrocchia o ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-4e48d = En Italia muchas Cáritas tienen un **centro di ascolto** (oficina donde le escuchan). Allí puede hablar de su problema. No conocemos los horarios ni las direcciones: pregunte en la parroquia o en los [servicios sociales][1].
