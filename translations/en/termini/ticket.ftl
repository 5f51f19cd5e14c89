### ticket — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ticket
title = health fee
# it: La parte che paghi tu per una visita, un esame o una medicina.
summary = The part that you pay for a medical visit, a test or a medicine.
# it: pagare; visita; esame; medicina
keywords = pay; visit; test; medicine
# it: Il resto lo paga lo Stato. Alcune persone non pagano: hanno una [esenzione][1].
# note: [1] = termini/esenzione
# term: esenzione → { -esenzione } = exemption
p-i56hy = The State pays the rest. Some people do not pay: they have an [exemption][1].
