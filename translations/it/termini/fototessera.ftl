### termini/fototessera
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = fototessera
summary = Una foto piccola del tuo viso, per i documenti.
keywords = foto; documenti; fotografia
p-ijiai = Deve essere recente, con il viso ben visibile. Puoi tenere il velo, se si vede tutto il viso.
