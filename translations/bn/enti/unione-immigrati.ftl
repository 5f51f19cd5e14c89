### Unione Immigrati — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Unione Immigrati
title = ===
# it: Un'associazione della rete di Mondinsieme a Cremona.
summary = ???
# it: immigrati; associazione di stranieri
keywords = ???

## Che cosa fa

# it: Ha fatto parte della [rete di Mondinsieme][1] con altri enti di Cremona.
# note: [1] = enti/rete-mondinsieme
p-tcdwu = ???
# it: La notizia è del 2012. Non conosciamo i suoi contatti di oggi. Chiedi a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
p-cpgxq = ???
