### Fondazione Caritas — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione Caritas
title = ===
# it: Guida uno dei due gruppi di enti che lavorano con il Comune di Crema.
summary = Conduce unul dintre cele două grupuri de organizații care lucrează cu primăria din Crema.
# it: Caritas; Crema; povertà
keywords = Caritas; Crema; sărăcie

## Che cosa fa

# it: A Crema due gruppi riuniscono 28 enti. La Fondazione Caritas guida uno dei gruppi.
p-kj6rf = La Crema două grupuri reunesc 28 de organizații. Fondazione Caritas conduce unul dintre grupuri.
# it: Gli enti progettano i servizi sociali con il [Comune di Crema][1]. Per chiedere aiuto leggi [gli aiuti a Crema][2].
# note: [1] = enti/comune-di-crema
# note: [2] = servizi/crema-aiuti-sociali
p-e6sx4 = Organizațiile pregătesc serviciile sociale cu [primăria din Crema][1]. Ca să cereți ajutor citiți [despre ajutoarele din Crema][2].
