### denuncia e querela — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: denuncia e querela
title = plainte
# it: Quando dici alla polizia che c'è stato un reato.
summary = Quand vous dites à la police qu’il y a eu un délit.
# it: polizia; reato; querela
keywords = police; délit; porter plainte; querela
# it: La **querela** è la richiesta di punire chi ti ha fatto del male. Per molti reati è necessaria e ha una scadenza.
p-kecfu = La **querela** est la demande de punir la personne qui vous a fait du mal. Pour beaucoup de délits, elle est nécessaire et a une date limite.
# it: Leggi [come si fa][1].
# note: [1] = servizi/fare-una-denuncia
p-wxqd9 = Lisez [comment faire][1].
