### traduzione giurata — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: traduzione giurata
title = përkthim i betuar
# it: Una traduzione ufficiale, con giuramento in tribunale o dal notaio.
summary = Një përkthim zyrtar, me betim në gjykatë ose te noteri.
# it: traduttore; asseverata; tribunale
keywords = përkthyes; asseverata; gjykatë; noter
# it: Chi traduce giura che la traduzione è fedele. Paghi il lavoro e il bollo.
p-tqksd = Kush përkthen betohet që përkthimi është besnik. Paguani punën dhe pullën e taksës.
# it: Chiedi prima all'ufficio se serve davvero.
p-7nupi = Pyesni më parë zyrën nëse duhet vërtet.
