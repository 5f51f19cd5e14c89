### Consorzio sul Serio — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consorzio sul Serio
title = ===
# it: Guida uno dei due gruppi di enti che lavorano con il Comune di Crema.
summary = Il dirige l’un des deux groupes d’organismes qui travaillent avec la mairie de Crema.
# it: Crema; Serio; consorzio; servizi sociali
keywords = Crema; Serio; consortium; services sociaux

## Che cosa fa

# it: A Crema due gruppi riuniscono 28 enti. Il Consorzio sul Serio guida uno dei gruppi.
p-877jy = À Crema, deux groupes réunissent 28 organismes. Le Consorzio sul Serio dirige l’un des groupes.
# it: Gli enti progettano i servizi sociali con il [Comune di Crema][1]. Per chiedere aiuto leggi [gli aiuti a Crema][2].
# note: [1] = enti/comune-di-crema
# note: [2] = servizi/crema-aiuti-sociali
p-bj623 = Les organismes préparent les services sociaux avec le [Comune di Crema][1]. Pour demander de l’aide, lisez [les aides à Crema][2].
