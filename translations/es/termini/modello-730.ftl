### modello 730 — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: modello 730
title = declaración de impuestos
# it: Il modulo per il conto delle tasse di chi lavora.
summary = El formulario para la cuenta de los impuestos de quien trabaja.
# it: tasse; dichiarazione dei redditi; rimborso
keywords = impuestos; declaración de la renta; devolución; reembolso
# it: Lo fai una volta all'anno, di solito con un [CAF][1].
# note: [1] = termini/caf
# term: caf → { -caf } = oficina de ayuda fiscal
p-zubiz = La hace una vez al año, normalmente con una [oficina de ayuda fiscal (CAF)][1].
# it: Leggi [chi deve farlo][1].
# note: [1] = servizi/dichiarazione-dei-redditi
p-x53yd = Lea [quién debe hacerla][1].
