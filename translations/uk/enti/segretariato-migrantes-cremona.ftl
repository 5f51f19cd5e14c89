### Segretariato Diocesano Migrantes — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segretariato Diocesano Migrantes
title = Segretariato Diocesano Migrantes
# it: Un ente della Diocesi di Cremona. Nel 2012 era nella rete di Mondinsieme.
summary = Організація єпархії Кремони. У 2012 році була в мережі Mondinsieme.
# it: Migrantes; chiesa; comunità straniere
keywords = Migrantes; церква; громади іноземців

## Che cosa fa

# it: È un ente della Diocesi di Cremona. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-7qqgh = Це організація єпархії Кремони. Входила до [мережі Mondinsieme][1].
# it: Non conosciamo i suoi contatti. Chiedi in parrocchia.
p-tmqi7 = Ми не знаємо її контактів. Запитайте в парафії.
