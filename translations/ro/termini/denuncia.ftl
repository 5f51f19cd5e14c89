### denuncia e querela — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: denuncia e querela
title = plângere
# it: Quando dici alla polizia che c'è stato un reato.
summary = Când spuneți poliției că a avut loc o infracțiune.
# it: polizia; reato; querela
keywords = poliție; infracțiune; denunț; reclamație; querela
# it: La **querela** è la richiesta di punire chi ti ha fatto del male. Per molti reati è necessaria e ha una scadenza.
p-kecfu = Plângerea prealabilă, **querela**, este cererea de a fi pedepsit cel care v-a făcut rău. Pentru multe infracțiuni este necesară și are un termen.
# it: Leggi [come si fa][1].
# note: [1] = servizi/fare-una-denuncia
p-wxqd9 = Citiți [cum se face][1].
