### Consorzio sul Serio — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consorzio sul Serio
title = Consorzio sul Serio
# it: Guida uno dei due gruppi di enti che lavorano con il Comune di Crema.
summary = Керує однією з двох груп організацій, які працюють із муніципалітетом Креми.
# it: Crema; Serio; consorzio; servizi sociali
keywords = Crema; Serio; консорціум; соціальні служби

## Che cosa fa

# it: A Crema due gruppi riuniscono 28 enti. Il Consorzio sul Serio guida uno dei gruppi.
p-877jy = У Кремі дві групи об’єднують 28 організацій. Consorzio sul Serio керує однією з груп.
# it: Gli enti progettano i servizi sociali con il [Comune di Crema][1]. Per chiedere aiuto leggi [gli aiuti a Crema][2].
# note: [1] = enti/comune-di-crema
# note: [2] = servizi/crema-aiuti-sociali
p-bj623 = Організації планують соціальні служби разом із [муніципалітетом Креми (Comune)][1]. Щоб попросити допомоги, читайте [про допомогу в Кремі][2].
