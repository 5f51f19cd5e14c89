### Progetti e reti — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Progetti e reti
title = Proyectos y redes
# it: Che cosa si è fatto nella zona. Molti progetti sono finiti.
summary = Qué se ha hecho en la zona. Muchos proyectos han terminado.
# it: progetti; FAMI; rete; buone pratiche
keywords = proyectos; FAMI; redes; buenas prácticas
# it: Qui c'è la storia dei progetti. Se ti serve un aiuto oggi, parti dagli [altri argomenti][1].
# note: [1] = argomenti/documenti
p-zqp6y = Aquí está la historia de los proyectos. Si necesita ayuda hoy, empiece por los [otros temas][1].
