### denuncia e querela — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: denuncia e querela
title = पुलिस में शिकायत
# it: Quando dici alla polizia che c'è stato un reato.
summary = जब आप पुलिस को बताते हैं कि कोई अपराध हुआ है।
# it: polizia; reato; querela
keywords = ???
# it: La **querela** è la richiesta di punire chi ti ha fatto del male. Per molti reati è necessaria e ha una scadenza.
p-kecfu = ???
# it: Leggi [come si fa][1].
# note: [1] = servizi/fare-una-denuncia
p-wxqd9 = ???
