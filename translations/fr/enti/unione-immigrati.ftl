### Unione Immigrati — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Unione Immigrati
title = ===
# it: Nel 2012 era nella rete di Mondinsieme a Cremona.
summary = En 2012, elle était dans le réseau de Mondinsieme à Cremona.
# it: immigrati; associazione di stranieri
keywords = immigrés; association d’étrangers

## Che cosa fa

# it: Ha fatto parte della [rete di Mondinsieme][1] con altri enti di Cremona.
# note: [1] = enti/rete-mondinsieme
p-tcdwu = Elle a fait partie du [réseau de Mondinsieme][1] avec d’autres organismes de Cremona.
# it: La notizia è del 2012. Non conosciamo i suoi contatti di oggi. Chiedi a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
p-cpgxq = L’information date de 2012. Nous ne connaissons pas ses contacts d’aujourd’hui. Demandez à [Mondinsieme][1].
