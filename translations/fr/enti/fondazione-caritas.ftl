### Fondazione Caritas — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione Caritas
title = ===
# it: Guida uno dei due gruppi di enti che lavorano con il Comune di Crema.
summary = Il dirige l’un des deux groupes d’organismes qui travaillent avec la mairie de Crema.
# it: Caritas; Crema; povertà
keywords = Caritas; Crema; pauvreté

## Che cosa fa

# it: A Crema due gruppi riuniscono 28 enti. La Fondazione Caritas guida uno dei gruppi.
p-kj6rf = À Crema, deux groupes réunissent 28 organismes. La Fondazione Caritas dirige l’un des groupes.
# it: Gli enti progettano i servizi sociali con il [Comune di Crema][1]. Per chiedere aiuto leggi [gli aiuti a Crema][2].
# note: [1] = enti/comune-di-crema
# note: [2] = servizi/crema-aiuti-sociali
p-e6sx4 = Les organismes préparent les services sociaux avec le [Comune di Crema][1]. Pour demander de l’aide, lisez [les aides à Crema][2].
