### termini/asilo-nido
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = asilo nido
summary = Il posto per i bambini da pochi mesi a tre anni.
keywords = nido; bambini piccoli; zero tre anni
# note: [1] = servizi/asilo-nido-e-infanzia
p-gus2b = Non è obbligatorio e di solito paghi. Leggi [come si chiede][1].
