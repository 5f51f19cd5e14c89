### Caritas Diocesana di Cremona — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Caritas Diocesana di Cremona
title = ===
# it: L'ufficio della Chiesa cattolica che aiuta chi è in difficoltà.
summary = Le bureau de l’Église catholique qui aide les personnes en difficulté.
# it: Caritas; cibo; vestiti; centro di ascolto; povertà
keywords = Caritas; nourriture; vêtements; aide; pauvreté; secours catholique

## Che cosa fa

# it: La Caritas aiuta le persone in difficoltà, di ogni religione. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-nsg8r = La Caritas aide les personnes en difficulté, de toutes les religions. Elle a fait partie du [réseau de Mondinsieme][1].
# it: In Italia molte Caritas hanno un **centro di ascolto**. Lì puoi parlare del tuo problema. Non conosciamo orari e indirizzi: chiedi in parrocchia o ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-4e48d = En Italie, beaucoup de Caritas ont un **centro di ascolto** (centre d’écoute). Là, vous pouvez parler de votre problème. Nous ne connaissons ni les horaires ni les adresses : demandez à la paroisse ou aux [services sociaux][1].
