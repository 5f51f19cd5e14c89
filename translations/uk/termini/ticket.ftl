### ticket — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ticket
title = медична доплата
# it: La parte che paghi tu per una visita, un esame o una medicina.
summary = Частина, яку ви самі платите за огляд, обстеження або ліки.
# it: pagare; visita; esame; medicina
keywords = платити; огляд; аналіз; ліки
# it: Il resto lo paga lo Stato. Alcune persone non pagano: hanno una [esenzione][1].
# note: [1] = termini/esenzione
# term: esenzione → { -esenzione } = звільнення від оплати
p-i56hy = Решту платить держава. Деякі люди не платять: вони мають [звільнення від оплати (esenzione)][1].
