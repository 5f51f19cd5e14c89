### termini/reddito
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = reddito
summary = I soldi che guadagni in un anno, prima o dopo le tasse.
keywords = guadagno; stipendio; ISEE; tasse
# note: [1] = termini/certificazione-unica
# note: [2] = termini/busta-paga
p-snfmx = Gli uffici lo guardano per il permesso, la famiglia e gli aiuti. Le prove sono la [Certificazione Unica][1] e le [buste paga][2].
