### enti/consorzio-sul-serio
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Consorzio sul Serio
summary = Guida uno dei due gruppi di enti che lavorano con il Comune di Crema.
keywords = Crema; Serio; consorzio; servizi sociali

## Che cosa fa

p-877jy = A Crema due gruppi riuniscono 28 enti. Il Consorzio sul Serio guida uno dei gruppi.
# note: [1] = enti/comune-di-crema
# note: [2] = servizi/crema-aiuti-sociali
p-bj623 = Gli enti progettano i servizi sociali con il [Comune di Crema][1]. Per chiedere aiuto leggi [gli aiuti a Crema][2].
