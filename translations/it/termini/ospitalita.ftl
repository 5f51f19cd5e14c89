### termini/ospitalita
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = comunicazione di ospitalità
summary = Il foglio con cui chi ospita una persona straniera avvisa la polizia.
keywords = cessione di fabbricato; ospite; 48 ore
# note: [1] = servizi/dichiarazione-di-ospitalita
p-b9k3d = Chi ospita la fa entro 48 ore. Leggi [come si fa][1].
