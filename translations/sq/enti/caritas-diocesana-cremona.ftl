### Caritas Diocesana di Cremona — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Caritas Diocesana di Cremona
title = ===
# it: L'ufficio della Chiesa cattolica che aiuta chi è in difficoltà.
summary = Zyra e Kishës Katolike që ndihmon njerëzit në vështirësi.
# it: Caritas; cibo; vestiti; centro di ascolto; povertà
keywords = Caritas; ushqim; rroba; centro di ascolto; varfëri

## Che cosa fa

# it: La Caritas aiuta le persone in difficoltà, di ogni religione. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-nsg8r = Caritas ndihmon njerëzit në vështirësi, të çdo feje. Ka bërë pjesë në [rrjetin e Mondinsieme][1].
# it: In Italia molte Caritas hanno un **centro di ascolto**. Lì puoi parlare del tuo problema. Non conosciamo orari e indirizzi: chiedi in parrocchia o ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-4e48d = Në Itali shumë Caritas kanë një **sportel ku dikush ju dëgjon** (centro di ascolto). Aty mund të flisni për problemin tuaj. Nuk i dimë oraret dhe adresat: pyesni në famulli ose te [shërbimet sociale][1].
