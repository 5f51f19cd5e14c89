### modello 730 — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: modello 730
title = ???
# it: Il modulo per il conto delle tasse di chi lavora.
summary = ???
# it: tasse; dichiarazione dei redditi; rimborso
# term: redditi → { -reddito } = доход
keywords = ???
# it: Si fa una volta all'anno, di solito con un [CAF][1].
# note: [1] = termini/caf
# term: caf → { -caf } = центр налоговой помощи
p-zubiz = ???
# it: Leggi [chi deve farlo][1].
# note: [1] = servizi/dichiarazione-dei-redditi
p-x53yd = ???
