### Unione Immigrati — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Unione Immigrati
title = ===
# it: Nel 2012 era nella rete di Mondinsieme a Cremona.
summary = В 2012 году была в сети Mondinsieme в Кремоне.
# it: immigrati; associazione di stranieri
keywords = иммигранты; ассоциация иностранцев

## Che cosa fa

# it: Ha fatto parte della [rete di Mondinsieme][1] con altri enti di Cremona.
# note: [1] = enti/rete-mondinsieme
p-tcdwu = Входила в [сеть Mondinsieme][1] вместе с другими организациями Кремоны.
# it: La notizia è del 2012. Non conosciamo i suoi contatti di oggi. Chiedi a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
p-cpgxq = Новость 2012 года. Мы не знаем сегодняшних контактов. Спросите в [Mondinsieme][1].
