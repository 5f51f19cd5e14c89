### termini/sfratto
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = sfratto
summary = L'ordine del giudice di lasciare la casa.
keywords = tribunale; perdere la casa; ufficiale giudiziario
p-p5spq = Può succedere se non paghi o se il contratto finisce. Solo un giudice può ordinarlo.
# note: [1] = servizi/ho-ricevuto-uno-sfratto
p-3395t = Leggi [che cosa fare][1].
