### enti/fondazione-cittalia
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Fondazione Cittalia
summary = La fondazione dell'ANCI per una cultura dell'accoglienza.
keywords = Cittalia; ANCI; accoglienza

## Che cosa fa

# note: [1] = enti/anci
# note: [2] = progetti/co-alizione
p-r679y = È la fondazione dell'[ANCI][1] per una cultura dell'accoglienza. Ha lavorato al percorso [CO-AliZIONE][2].
p-sjsii = Non è uno sportello per i cittadini.
