### Fondazione Caritas — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione Caritas
title = ===
# it: Guida uno dei due gruppi di enti che lavorano con il Comune di Crema.
summary = Drejton një nga dy grupet e enteve që punojnë me Komunën e Cremës.
# it: Caritas; Crema; povertà
keywords = Caritas; Crema; varfëri

## Che cosa fa

# it: A Crema due gruppi riuniscono 28 enti. La Fondazione Caritas guida uno dei gruppi.
p-kj6rf = Në Crema 28 ente janë mbledhur në dy grupe. Fondazione Caritas drejton njërin grup.
# it: Gli enti progettano i servizi sociali con il [Comune di Crema][1]. Per chiedere aiuto leggi [gli aiuti a Crema][2].
# note: [1] = enti/comune-di-crema
# note: [2] = servizi/crema-aiuti-sociali
p-e6sx4 = Entet i planifikojnë shërbimet sociale me [Komunën e Cremës][1]. Për të kërkuar ndihmë lexoni [ndihmat në Crema][2].
