### enti/caritas-diocesana-cremona
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Caritas Diocesana di Cremona
summary = L'ufficio della Chiesa cattolica che aiuta chi è in difficoltà.
keywords = Caritas; cibo; vestiti; centro di ascolto; povertà

## Che cosa fa

# note: [1] = enti/rete-mondinsieme
p-nsg8r = La Caritas aiuta le persone in difficoltà, di ogni religione. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = servizi/servizio-sociale
p-4e48d = In Italia molte Caritas hanno un **centro di ascolto**. Lì puoi parlare del tuo problema. Non conosciamo orari e indirizzi: chiedi in parrocchia o ai [servizi sociali][1].
