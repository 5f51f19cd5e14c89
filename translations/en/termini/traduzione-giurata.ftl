### traduzione giurata — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: traduzione giurata
title = sworn translation
# it: Una traduzione ufficiale, con giuramento in tribunale o dal notaio.
summary = An official translation, with an oath at the court or before a notary.
# it: traduttore; asseverata; tribunale
keywords = translator; asseverata; court
# it: Chi traduce giura che la traduzione è fedele. Paghi il lavoro e il bollo.
p-tqksd = The translator swears that the translation is faithful. You pay for the work and the revenue stamp.
# it: Chiedi prima all'ufficio se serve davvero.
p-7nupi = First ask the office if you really need it.
