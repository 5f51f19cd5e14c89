### traduzione giurata — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: traduzione giurata
title = traducere jurată
# it: Una traduzione ufficiale, con giuramento in tribunale o dal notaio.
summary = O traducere oficială, cu jurământ la tribunal sau la notar.
# it: traduttore; asseverata; tribunale
keywords = traducător; traducere legalizată; tribunal; asseverata
# it: Chi traduce giura che la traduzione è fedele. Paghi il lavoro e il bollo.
p-tqksd = Cine traduce jură că traducerea este fidelă. Plătiți munca și timbrul fiscal.
# it: Chiedi prima all'ufficio se serve davvero.
p-7nupi = Întrebați întâi instituția dacă este cu adevărat nevoie.
