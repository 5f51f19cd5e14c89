### modello 730 — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: modello 730
title = formularul 730
# it: Il modulo per il conto delle tasse di chi lavora.
summary = Formularul pentru socoteala taxelor celor care lucrează.
# it: tasse; dichiarazione dei redditi; rimborso
keywords = taxe; declarație de venit; rambursare; bani înapoi
# it: Lo fai una volta all'anno, di solito con un [CAF][1].
# note: [1] = termini/caf
# term: caf → { -caf } = CAF
p-zubiz = Îl faceți o dată pe an, de obicei cu un [CAF][1].
# it: Leggi [chi deve farlo][1].
# note: [1] = servizi/dichiarazione-dei-redditi
p-x53yd = Citiți [cine trebuie să îl facă][1].
