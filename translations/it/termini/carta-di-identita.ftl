### termini/carta-di-identita
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = carta d'identità
summary = La tessera che dice chi sei.
keywords = CIE; documento; carta identità elettronica
# note: [1] = termini/residenza
# note: [2] = servizi/carta-identita-elettronica
p-9x8z3 = La dà il Comune a chi ha la [residenza][1]. Leggi [come si chiede][2].
p-5iupu = Per chi è straniero non vale per viaggiare.
