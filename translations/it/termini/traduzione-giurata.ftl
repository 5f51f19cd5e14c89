### termini/traduzione-giurata
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = traduzione giurata
summary = Una traduzione ufficiale, con giuramento in tribunale o dal notaio.
keywords = traduttore; asseverata; tribunale
p-tqksd = Chi traduce giura che la traduzione è fedele. Paghi il lavoro e il bollo.
p-7nupi = Chiedi prima all'ufficio se serve davvero.
