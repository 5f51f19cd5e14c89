### enti/fondazione-caritas
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Fondazione Caritas
summary = Guida uno dei due gruppi di enti che lavorano con il Comune di Crema.
keywords = Caritas; Crema; povertà

## Che cosa fa

p-kj6rf = A Crema due gruppi riuniscono 28 enti. La Fondazione Caritas guida uno dei gruppi.
# note: [1] = enti/comune-di-crema
# note: [2] = servizi/crema-aiuti-sociali
p-e6sx4 = Gli enti progettano i servizi sociali con il [Comune di Crema][1]. Per chiedere aiuto leggi [gli aiuti a Crema][2].
