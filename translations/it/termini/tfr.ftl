### termini/tfr
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = TFR
summary = I soldi che ricevi quando finisce un lavoro.
keywords = liquidazione; fine lavoro; soldi
p-f9a5w = TFR vuol dire trattamento di fine rapporto. Molti dicono **liquidazione**.
p-67s4b = Spetta anche se ti dimetti e anche a colf e badanti.
