### modello 730 — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: modello 730
title = déclaration de revenus
# it: Il modulo per il conto delle tasse di chi lavora.
summary = Le formulaire pour le compte des impôts des personnes qui travaillent.
# it: tasse; dichiarazione dei redditi; rimborso
keywords = impôts; déclaration d’impôts; remboursement
# it: Lo fai una volta all'anno, di solito con un [CAF][1].
# note: [1] = termini/caf
# term: caf → { -caf } = centre d’aide pour les impôts
p-zubiz = Vous la faites une fois par an, d’habitude avec un [centre d’aide pour les impôts (CAF)][1].
# it: Leggi [chi deve farlo][1].
# note: [1] = servizi/dichiarazione-dei-redditi
p-x53yd = Lisez [qui doit la faire][1].
