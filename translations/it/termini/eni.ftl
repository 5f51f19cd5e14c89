### termini/eni
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = ENI
summary = Il codice per curarsi se sei cittadino dell'Unione europea e non puoi iscriverti.
keywords = europeo; cure; codice; Romania
p-nidyp = ENI vuol dire europeo non iscritto. È per cittadini dell'Unione europea senza lavoro e senza assicurazione.
# note: [1] = termini/asst
p-6b2ky = Non tutte le regioni usano questo codice. In Lombardia chiedi all'[ASST][1]: le cure urgenti ed essenziali spettano comunque.
# note: [1] = servizi/cure-senza-permesso
p-kk377 = Leggi [come si chiede][1].
