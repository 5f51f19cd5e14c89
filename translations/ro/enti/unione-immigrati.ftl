### Unione Immigrati — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Unione Immigrati
title = ===
# it: Nel 2012 era nella rete di Mondinsieme a Cremona.
summary = În 2012 era în rețeaua Mondinsieme de la Cremona.
# it: immigrati; associazione di stranieri
keywords = imigranți; asociație de străini

## Che cosa fa

# it: Ha fatto parte della [rete di Mondinsieme][1] con altri enti di Cremona.
# note: [1] = enti/rete-mondinsieme
p-tcdwu = A făcut parte din [rețeaua Mondinsieme][1] cu alte organizații din Cremona.
# it: La notizia è del 2012. Non conosciamo i suoi contatti di oggi. Chiedi a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
p-cpgxq = Știrea este din 2012. Nu cunoaștem contactele ei de azi. Întrebați la [Mondinsieme][1].
