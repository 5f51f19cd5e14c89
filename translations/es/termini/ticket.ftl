### ticket — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ticket
title = copago
# it: La parte che paghi tu per una visita, un esame o una medicina.
summary = La parte que usted paga por una consulta médica, un examen o una medicina.
# it: pagare; visita; esame; medicina
keywords = pagar; consulta médica; examen; medicina
# it: Il resto lo paga lo Stato. Alcune persone non pagano: hanno una [esenzione][1].
# note: [1] = termini/esenzione
# term: esenzione → { -esenzione } = exención de pago
p-i56hy = El resto lo paga el Estado. Algunas personas no pagan: tienen una [exención (esenzione)][1].
