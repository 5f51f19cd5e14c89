### Unione Immigrati — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Unione Immigrati
title = Unione Immigrati
# it: Nel 2012 era nella rete di Mondinsieme a Cremona.
summary = In 2012 it was in the Mondinsieme network in Cremona.
# it: immigrati; associazione di stranieri
keywords = immigrants; association of foreigners

## Che cosa fa

# it: Ha fatto parte della [rete di Mondinsieme][1] con altri enti di Cremona.
# note: [1] = enti/rete-mondinsieme
p-tcdwu = It was part of the [Mondinsieme network][1] with other organisations in Cremona.
# it: La notizia è del 2012. Non conosciamo i suoi contatti di oggi. Chiedi a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
p-cpgxq = The news is from 2012. We do not know its contacts today. Ask [Mondinsieme][1].
