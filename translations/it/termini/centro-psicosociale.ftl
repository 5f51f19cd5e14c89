### termini/centro-psicosociale
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = centro psico-sociale
summary = Il servizio pubblico per la salute della mente degli adulti.
keywords = CPS; psichiatra; salute mentale; depressione
p-s99y7 = Ci lavorano medici, psicologi, infermieri e assistenti sociali.
# note: [1] = servizi/salute-mentale
p-p82qs = Leggi [come chiedere aiuto][1].
