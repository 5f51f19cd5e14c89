### enti/fondazione-ismu
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Fondazione ISMU
summary = Una fondazione che ha accompagnato il progetto LAB'IMPACT.
keywords = ISMU; ricerca; migrazioni

## Che cosa fa

# note: [1] = progetti/lab-impact
# note: [2] = enti/anci-lombardia
p-tv7jf = Ha accompagnato gli enti del progetto [LAB'IMPACT][1], insieme ad [ANCI Lombardia][2].
p-rpdhn = Non è uno sportello per i cittadini.
