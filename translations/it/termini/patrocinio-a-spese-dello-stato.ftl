### termini/patrocinio-a-spese-dello-stato
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = patrocinio a spese dello Stato
summary = L'avvocato pagato dallo Stato per chi ha pochi soldi.
keywords = avvocato gratis; gratuito patrocinio
# note: [1] = servizi/patrocinio-gratuito
p-ix6si = Molti dicono **gratuito patrocinio**. Leggi [come si chiede][1].
