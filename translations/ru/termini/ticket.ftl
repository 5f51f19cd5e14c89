### ticket — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ticket
title = ???
# it: La parte che paghi tu per una visita, un esame o una medicina.
summary = ???
# it: pagare; visita; esame; medicina
keywords = ???
# it: Il resto lo paga lo Stato. Alcune persone non pagano: hanno una [esenzione][1].
# note: [1] = termini/esenzione
# term: esenzione → { -esenzione } = освобождение от оплаты
p-i56hy = ???
