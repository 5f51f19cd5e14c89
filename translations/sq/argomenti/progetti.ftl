### Progetti e reti — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Progetti e reti
title = Projekte dhe rrjete
# it: Che cosa si è fatto nella zona. Molti progetti sono finiti.
summary = Çfarë është bërë në zonë. Shumë projekte kanë mbaruar.
# it: progetti; FAMI; rete; buone pratiche
keywords = projekte; FAMI; rrjet; praktika të mira
# it: Qui c'è la storia dei progetti. Se ti serve un aiuto oggi, parti dagli [altri argomenti][1].
# note: [1] = argomenti/documenti
p-zqp6y = Këtu është historia e projekteve. Nëse ju duhet ndihmë sot, filloni nga [temat e tjera][1].
