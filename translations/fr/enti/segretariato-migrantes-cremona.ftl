### Segretariato Diocesano Migrantes — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segretariato Diocesano Migrantes
title = ===
# it: Un ente della Diocesi di Cremona. Nel 2012 era nella rete di Mondinsieme.
summary = Un organisme du diocèse de Cremona. En 2012, il était dans le réseau de Mondinsieme.
# it: Migrantes; chiesa; comunità straniere
keywords = Migrantes; église; communautés étrangères

## Che cosa fa

# it: È un ente della Diocesi di Cremona. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-7qqgh = C’est un organisme du diocèse de Cremona. Il a fait partie du [réseau de Mondinsieme][1].
# it: Non conosciamo i suoi contatti. Chiedi in parrocchia.
p-tmqi7 = Nous ne connaissons pas ses contacts. Demandez à la paroisse.
