### modello 730 — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: modello 730
title = deklaratë e të ardhurave
# it: Il modulo per il conto delle tasse di chi lavora.
summary = Formulari për llogarinë e taksave të atyre që punojnë.
# it: tasse; dichiarazione dei redditi; rimborso
keywords = taksa; deklarata e të ardhurave; kthim parash
# it: Lo fai una volta all'anno, di solito con un [CAF][1].
# note: [1] = termini/caf
# term: caf → { -caf } = zyrë ndihme për taksat
p-zubiz = E bëni një herë në vit, zakonisht me një [CAF][1].
# it: Leggi [chi deve farlo][1].
# note: [1] = servizi/dichiarazione-dei-redditi
p-x53yd = Lexoni [kush duhet ta bëjë][1].
