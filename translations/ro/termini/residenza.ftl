### residenza — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: residenza
title = rezidență
# it: Il posto dove vivi di solito, scritto nei registri del Comune.
summary = Locul unde trăiți de obicei, scris în registrele primăriei.
# it: indirizzo; dove abiti; anagrafe
# term: anagrafe → { -anagrafe } = evidența locuitorilor
keywords = adresă; unde locuiesc; anagrafe; domiciliu stabil
# it: La residenza serve per la carta d'identità, il medico e molti aiuti.
# term: carta d'identità → { -carta-di-identita } = carte de identitate
p-zy6j5 = Rezidența vă trebuie pentru { -carta-di-identita(case: "def") }, pentru medic și pentru multe ajutoare.
# it: Non è il [domicilio][1]. Leggi [come si chiede][2].
# note: [1] = termini/domicilio
# note: [2] = servizi/chiedere-la-residenza
# term: domicilio → { -domicilio } = domiciliu
p-urwvk = Nu este același lucru cu [domiciliul (domicilio)][1]. Citiți [cum se cere][2].
