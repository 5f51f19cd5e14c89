### Unione Immigrati — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Unione Immigrati
title = ===
# it: Nel 2012 era nella rete di Mondinsieme a Cremona.
summary = Në vitin 2012 ishte në rrjetin e Mondinsieme në Cremona.
# it: immigrati; associazione di stranieri
keywords = imigrantë; emigrantë; shoqatë e të huajve

## Che cosa fa

# it: Ha fatto parte della [rete di Mondinsieme][1] con altri enti di Cremona.
# note: [1] = enti/rete-mondinsieme
p-tcdwu = Ka bërë pjesë në [rrjetin e Mondinsieme][1] me ente të tjera të Cremonës.
# it: La notizia è del 2012. Non conosciamo i suoi contatti di oggi. Chiedi a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
p-cpgxq = Lajmi është i vitit 2012. Nuk i njohim kontaktet e sotme. Pyesni te [Mondinsieme][1].
