### denuncia e querela — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: denuncia e querela
title = denuncia
# it: Quando dici alla polizia che c'è stato un reato.
summary = Cuando dice a la policía que hubo un delito.
# it: polizia; reato; querela
keywords = policía; delito; querella
# it: La **querela** è la richiesta di punire chi ti ha fatto del male. Per molti reati è necessaria e ha una scadenza.
p-kecfu = La **querela** es el pedido de castigar a quien le hizo daño. Para muchos delitos es necesaria y tiene un plazo.
# it: Leggi [come si fa][1].
# note: [1] = servizi/fare-una-denuncia
p-wxqd9 = Lea [cómo se hace][1].
