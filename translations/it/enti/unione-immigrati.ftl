### enti/unione-immigrati
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Unione Immigrati
summary = Nel 2012 era nella rete di Mondinsieme a Cremona.
keywords = immigrati; associazione di stranieri

## Che cosa fa

# note: [1] = enti/rete-mondinsieme
p-tcdwu = Ha fatto parte della [rete di Mondinsieme][1] con altri enti di Cremona.
# note: [1] = luoghi/mondinsieme
p-cpgxq = La notizia è del 2012. Non conosciamo i suoi contatti di oggi. Chiedi a [Mondinsieme][1].
