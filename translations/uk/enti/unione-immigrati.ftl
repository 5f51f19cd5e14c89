### Unione Immigrati — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Unione Immigrati
title = Unione Immigrati
# it: Nel 2012 era nella rete di Mondinsieme a Cremona.
summary = У 2012 році була в мережі Mondinsieme в Кремоні.
# it: immigrati; associazione di stranieri
keywords = іммігранти; асоціація іноземців

## Che cosa fa

# it: Ha fatto parte della [rete di Mondinsieme][1] con altri enti di Cremona.
# note: [1] = enti/rete-mondinsieme
p-tcdwu = Входила до [мережі Mondinsieme][1] разом з іншими організаціями Кремони.
# it: La notizia è del 2012. Non conosciamo i suoi contatti di oggi. Chiedi a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
p-cpgxq = Новина 2012 року. Ми не знаємо сьогоднішніх контактів. Запитайте в [Mondinsieme][1].
