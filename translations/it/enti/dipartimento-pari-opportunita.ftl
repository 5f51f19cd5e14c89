### enti/dipartimento-pari-opportunita
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Dipartimento per le pari opportunità
summary = L'ufficio del Governo che promuove il numero contro violenza e stalking.
keywords = pari opportunità; Governo; violenza

## Che cosa fa

# note: [1] = servizi/antiviolenza-1522
p-rcqsb = È un ufficio della Presidenza del Consiglio dei ministri. Promuove il [numero contro violenza e stalking][1].
p-wae5s = Se hai bisogno di aiuto, non scrivere al Dipartimento. Chiama quel numero.
