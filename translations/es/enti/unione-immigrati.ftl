### Unione Immigrati — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Unione Immigrati
title = ===
# it: Nel 2012 era nella rete di Mondinsieme a Cremona.
summary = En 2012 estaba en la red de Mondinsieme en Cremona.
# it: immigrati; associazione di stranieri
keywords = inmigrantes; asociación de extranjeros

## Che cosa fa

# it: Ha fatto parte della [rete di Mondinsieme][1] con altri enti di Cremona.
# note: [1] = enti/rete-mondinsieme
p-tcdwu = Formó parte de la [red de Mondinsieme][1] con otros organismos de Cremona.
# it: La notizia è del 2012. Non conosciamo i suoi contatti di oggi. Chiedi a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
p-cpgxq = La noticia es de 2012. No conocemos sus contactos actuales. Pregunte en [Mondinsieme][1].
