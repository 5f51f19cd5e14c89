### Segretariato Diocesano Migrantes — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segretariato Diocesano Migrantes
title = ===
# it: Un ente della Diocesi di Cremona. Nel 2012 era nella rete di Mondinsieme.
summary = Организация епархии Кремоны. В 2012 году была в сети Mondinsieme.
# it: Migrantes; chiesa; comunità straniere
keywords = Migrantes; церковь; общины иностранцев

## Che cosa fa

# it: È un ente della Diocesi di Cremona. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-7qqgh = Это организация епархии Кремоны. Она входила в [сеть Mondinsieme][1].
# it: Non conosciamo i suoi contatti. Chiedi in parrocchia.
p-tmqi7 = Мы не знаем её контактов. Спросите в приходе.
