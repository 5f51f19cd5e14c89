### termini/tessera-sanitaria
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = tessera sanitaria
summary = La tessera che usi dal medico, in ospedale e in farmacia.
keywords = tessera; carta sanitaria; medico
p-3qwi4 = È una tessera di plastica. La mostri dal medico, in ospedale e in farmacia.
# note: [1] = termini/codice-fiscale
p-7abev = Sulla tessera c'è il tuo [codice fiscale][1]. **Non** è un documento di identità.
