### Caritas Diocesana di Cremona — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Caritas Diocesana di Cremona
title = Caritas Diocesana di Cremona
# it: L'ufficio della Chiesa cattolica che aiuta chi è in difficoltà.
summary = The office of the Catholic Church that helps people in difficulty.
# it: Caritas; cibo; vestiti; centro di ascolto; povertà
keywords = Caritas; food; clothes; help centre; centro di ascolto; poverty

## Che cosa fa

# it: La Caritas aiuta le persone in difficoltà, di ogni religione. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-nsg8r = Caritas helps people in difficulty, of every religion. It was part of the [Mondinsieme network][1].
# it: In Italia molte Caritas hanno un **centro di ascolto**. Lì puoi parlare del tuo problema. Non conosciamo orari e indirizzi: chiedi in parrocchia o ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-4e48d = In Italy many Caritas offices have a **centro di ascolto** (a place where someone listens to you). There you can talk about your problem. We do not know opening hours and addresses: ask at a parish church or at the [social services][1].
