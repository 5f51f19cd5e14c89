### Caritas Diocesana di Cremona — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Caritas Diocesana di Cremona
title = Caritas Diocesana di Cremona
# it: L'ufficio della Chiesa cattolica che aiuta chi è in difficoltà.
summary = Служба католицької церкви, яка допомагає людям у скруті.
# it: Caritas; cibo; vestiti; centro di ascolto; povertà
keywords = Caritas; Карітас; їжа; одяг; центр вислуховування; бідність

## Che cosa fa

# it: La Caritas aiuta le persone in difficoltà, di ogni religione. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-nsg8r = Caritas допомагає людям у скруті, незалежно від релігії. Входила до [мережі Mondinsieme][1].
# it: In Italia molte Caritas hanno un **centro di ascolto**. Lì puoi parlare del tuo problema. Non conosciamo orari e indirizzi: chiedi in parrocchia o ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-4e48d = В Італії багато осередків Caritas мають **centro di ascolto** (центр, де вас вислухають). Там можна розповісти про свою проблему. Ми не знаємо годин роботи й адрес: запитайте в парафії або в [соціальних службах (servizi sociali)][1].
