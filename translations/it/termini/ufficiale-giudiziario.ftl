### termini/ufficiale-giudiziario
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = ufficiale giudiziario
summary = La persona del tribunale che porta le lettere e fa rispettare gli ordini.
keywords = tribunale; sfratto; pignoramento
# note: [1] = servizi/patrocinio-gratuito
p-sxku7 = Se suona, apri e prendi la lettera. Porta subito il foglio a un [avvocato][1].
