### Consorzio sul Serio — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consorzio sul Serio
title = Consorzio sul Serio
# it: Guida uno dei due gruppi di enti che lavorano con il Comune di Crema.
summary = It leads one of the two groups of organisations that work with the Municipality of Crema.
# it: Crema; Serio; consorzio; servizi sociali
keywords = Crema; Serio; consortium; social services

## Che cosa fa

# it: A Crema due gruppi riuniscono 28 enti. Il Consorzio sul Serio guida uno dei gruppi.
p-877jy = In Crema two groups bring together 28 organisations. Consorzio sul Serio leads one of the groups.
# it: Gli enti progettano i servizi sociali con il [Comune di Crema][1]. Per chiedere aiuto leggi [gli aiuti a Crema][2].
# note: [1] = enti/comune-di-crema
# note: [2] = servizi/crema-aiuti-sociali
p-bj623 = The organisations plan social services with the [Municipality of Crema][1]. To ask for help read [about help in Crema][2].
