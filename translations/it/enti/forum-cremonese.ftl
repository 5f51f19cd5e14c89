### enti/forum-cremonese
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale
summary = Un gruppo di associazioni e cooperative della provincia di Cremona.
keywords = forum; terzo settore; volontariato; associazioni; cooperative

## Che cosa fa

# note: [1] = enti/rete-mondinsieme
p-gqis9 = Il Forum riuniva associazioni, gruppi di volontari e cooperative sociali. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = servizi/associazioni-e-volontariato
p-ekfry = Non conosciamo i suoi contatti di oggi. Per trovare un'associazione leggi [associazioni e volontariato][1].
