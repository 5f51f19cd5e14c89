### termini/idoneita-alloggiativa
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = idoneità alloggiativa
summary = Il certificato che dice per quante persone la tua casa è adatta.
keywords = metri quadrati; casa adatta; certificato
p-4qry7 = Lo dà il Comune dove si trova la casa. Può mandare una persona a vedere le stanze.
# note: [1] = servizi/ricongiungimento
p-wj6rw = Serve per il [ricongiungimento][1]. Chiedi in Comune il modulo, il prezzo e i tempi.
