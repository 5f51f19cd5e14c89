### termini/denuncia
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = denuncia e querela
summary = Quando dici alla polizia che c'è stato un reato.
keywords = polizia; reato; querela
p-kecfu = La **querela** è la richiesta di punire chi ti ha fatto del male. Per molti reati è necessaria e ha una scadenza.
# note: [1] = servizi/fare-una-denuncia
p-wxqd9 = Leggi [come si fa][1].
