### Segretariato Diocesano Migrantes — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segretariato Diocesano Migrantes
title = Segretariato Diocesano Migrantes
# it: L'ufficio della Chiesa cattolica di Cremona per le persone migranti.
summary = The office of the Catholic Church of Cremona for migrants.
# it: Migrantes; chiesa; comunità straniere
keywords = Migrantes; church; foreign communities

## Che cosa fa

# it: È l'ufficio della Diocesi di Cremona per chi viene da altri Paesi. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-7qqgh = It is the office of the Diocese of Cremona for people who come from other countries. It was part of the [Mondinsieme network][1].
# it: Non conosciamo i suoi contatti. Chiedi in parrocchia.
p-tmqi7 = We do not know its contacts. Ask at a parish church.
