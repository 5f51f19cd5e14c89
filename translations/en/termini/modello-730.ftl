### modello 730 — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: modello 730
title = tax return
# it: Il modulo per il conto delle tasse di chi lavora.
summary = The form to calculate the taxes of people who work.
# it: tasse; dichiarazione dei redditi; rimborso
keywords = taxes; tax return; refund
# it: Lo fai una volta all'anno, di solito con un [CAF][1].
# note: [1] = termini/caf
# term: caf → { -caf } = tax help office
p-zubiz = You do it once a year, usually with a [tax help office (CAF)][1].
# it: Leggi [chi deve farlo][1].
# note: [1] = servizi/dichiarazione-dei-redditi
p-x53yd = Read [who has to do it][1].
