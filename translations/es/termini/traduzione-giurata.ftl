### traduzione giurata — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: traduzione giurata
title = traducción jurada
# it: Una traduzione ufficiale, con giuramento in tribunale o dal notaio.
summary = Una traducción oficial, con juramento en el tribunal o ante el notario.
# it: traduttore; asseverata; tribunale
keywords = traductor; traducción oficial; tribunal
# it: Chi traduce giura che la traduzione è fedele. Paghi il lavoro e il bollo.
p-tqksd = Quien traduce jura que la traducción es fiel. Usted paga el trabajo y el timbre.
# it: Chiedi prima all'ufficio se serve davvero.
p-7nupi = Pregunte antes en la oficina si de verdad hace falta.
