### enti/anci
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = ANCI
summary = L'associazione nazionale dei Comuni italiani.
keywords = ANCI; comuni italiani

## Che cosa fa

# note: [1] = enti/fondazione-cittalia
# note: [2] = progetti/co-alizione
p-r2kut = Riunisce i Comuni italiani. Con la [Fondazione Cittalia][1] ha preparato [CO-AliZIONE][2], un percorso di formazione per i Comuni.
p-xsbkj = Non dà servizi ai cittadini.
