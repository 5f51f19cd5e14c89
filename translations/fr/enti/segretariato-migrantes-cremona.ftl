### Segretariato Diocesano Migrantes — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segretariato Diocesano Migrantes
title = ===
# it: L'ufficio della Chiesa cattolica di Cremona per le persone migranti.
summary = Le bureau de l’Église catholique de Cremona pour les personnes migrantes.
# it: Migrantes; chiesa; comunità straniere
keywords = Migrantes; église; communautés étrangères

## Che cosa fa

# it: È l'ufficio della Diocesi di Cremona per chi viene da altri Paesi. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-7qqgh = C’est le bureau du diocèse de Cremona pour les personnes qui viennent d’autres pays. Il a fait partie du [réseau de Mondinsieme][1].
# it: Non conosciamo i suoi contatti. Chiedi in parrocchia.
p-tmqi7 = Nous ne connaissons pas ses contacts. Demandez à la paroisse.
