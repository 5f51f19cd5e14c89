### denuncia e querela — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: denuncia e querela
title = заявление в полицию
# it: Quando dici alla polizia che c'è stato un reato.
summary = Когда вы говорите полиции, что было преступление.
# it: polizia; reato; querela
keywords = полиция; преступление; жалоба; заявление
# it: La **querela** è la richiesta di punire chi ti ha fatto del male. Per molti reati è necessaria e ha una scadenza.
p-kecfu = **Querela** — это просьба наказать того, кто причинил вам зло. Для многих преступлений она обязательна и имеет срок.
# it: Leggi [come si fa][1].
# note: [1] = servizi/fare-una-denuncia
p-wxqd9 = Читайте, [как это сделать][1].
