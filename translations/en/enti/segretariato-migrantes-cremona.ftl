### Segretariato Diocesano Migrantes — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segretariato Diocesano Migrantes
title = Segretariato Diocesano Migrantes
# it: Un ente della Diocesi di Cremona. Nel 2012 era nella rete di Mondinsieme.
summary = An organisation of the Diocese of Cremona. In 2012 it was in the Mondinsieme network.
# it: Migrantes; chiesa; comunità straniere
keywords = Migrantes; church; foreign communities

## Che cosa fa

# it: È un ente della Diocesi di Cremona. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-7qqgh = It is an organisation of the Diocese of Cremona. It was part of the [Mondinsieme network][1].
# it: Non conosciamo i suoi contatti. Chiedi in parrocchia.
p-tmqi7 = We do not know its contacts. Ask at a parish church.
