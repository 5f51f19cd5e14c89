### termini/udienza
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = udienza
summary = Il giorno in cui il giudice ti ascolta.
keywords = tribunale; giudice; processo
# note: [1] = servizi/patrocinio-gratuito
p-5nrhe = Guarda bene il giorno, l'ora e la stanza. Vai sempre, meglio con un [avvocato][1].
