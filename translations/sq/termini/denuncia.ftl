### denuncia e querela — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: denuncia e querela
title = denoncim në polici
# it: Quando dici alla polizia che c'è stato un reato.
summary = Kur i thoni policisë që është bërë një vepër penale.
# it: polizia; reato; querela
keywords = polici; krim; ankim penal; kallëzim
# it: La **querela** è la richiesta di punire chi ti ha fatto del male. Per molti reati è necessaria e ha una scadenza.
p-kecfu = **Querela** (ankim penal) është kërkesa për të dënuar atë që ju ka bërë keq. Për shumë vepra penale është e nevojshme dhe ka një afat.
# it: Leggi [come si fa][1].
# note: [1] = servizi/fare-una-denuncia
p-wxqd9 = Lexoni [si bëhet][1].
