### argomenti/tutela-legale
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Avvocato e diritti
summary = Avvocato pagato dallo Stato, denunce, discriminazione.
keywords = avvocato; diritti; tribunale; denuncia; ricorso
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
p-cpmuz = Se hai pochi soldi, lo Stato può [pagare il tuo avvocato][1]. Contro una decisione, come un'[espulsione][2], i giorni sono spesso pochi: non aspettare.
