### enti/comune-di-reggio-emilia
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Comune di Reggio Emilia
summary = Guida la parte italiana del programma europeo delle città interculturali.
keywords = Reggio Emilia; città interculturali

## Che cosa fa

# note: [1] = enti/rete-citta-del-dialogo
# note: [2] = enti/ministero-lavoro
p-wt7fy = Il Comune di Reggio Emilia guidava la rete italiana [Le città del dialogo][1]. Ha firmato un accordo con il [Ministero del Lavoro][2].
p-t4xcu = È lontano da Cremona: non dà servizi ai residenti della nostra zona.
