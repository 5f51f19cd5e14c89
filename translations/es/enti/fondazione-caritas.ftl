### Fondazione Caritas — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione Caritas
title = ===
# it: Guida uno dei due gruppi di enti che lavorano con il Comune di Crema.
summary = Dirige uno de los dos grupos de organismos que trabajan con el municipio de Crema.
# it: Caritas; Crema; povertà
keywords = Cáritas; Crema; pobreza

## Che cosa fa

# it: A Crema due gruppi riuniscono 28 enti. La Fondazione Caritas guida uno dei gruppi.
p-kj6rf = En Crema dos grupos reúnen a 28 organismos. Fondazione Caritas dirige uno de los grupos.
# it: Gli enti progettano i servizi sociali con il [Comune di Crema][1]. Per chiedere aiuto leggi [gli aiuti a Crema][2].
# note: [1] = enti/comune-di-crema
# note: [2] = servizi/crema-aiuti-sociali
p-e6sx4 = Los organismos planifican los servicios sociales con el [municipio de Crema][1]. Para pedir ayuda lea [las ayudas en Crema][2].
