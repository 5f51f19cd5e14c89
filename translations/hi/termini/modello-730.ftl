### modello 730 — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: modello 730
title = टैक्स का फ़ॉर्म 730
# it: Il modulo per il conto delle tasse di chi lavora.
summary = काम करने वालों के टैक्स के हिसाब का फ़ॉर्म।
# it: tasse; dichiarazione dei redditi; rimborso
# term: redditi → { -reddito } = आमदनी
keywords = ???
# it: Si fa una volta all'anno, di solito con un [CAF][1].
# note: [1] = termini/caf
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
p-zubiz = ???
# it: Leggi [chi deve farlo][1].
# note: [1] = servizi/dichiarazione-dei-redditi
p-x53yd = ???
