### residenza — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: residenza
title = vendbanim i regjistruar
# it: Il posto dove vivi di solito, scritto nei registri del Comune.
summary = Vendi ku jetoni zakonisht, i shkruar në regjistrat e komunës.
# it: indirizzo; dove abiti; anagrafe
# term: anagrafe → { -anagrafe } = zyra e regjistrit të banorëve
keywords = adresë; ku banoj; regjistri i banorëve; rezidenca
# it: La residenza serve per la carta d'identità, il medico e molti aiuti.
# term: carta d'identità → { -carta-di-identita } = kartë identiteti
p-zy6j5 = Vendbanimi i regjistruar duhet për { -carta-di-identita(case: "acc") }, mjekun dhe shumë ndihma.
# it: Non è il [domicilio][1]. Leggi [come si chiede][2].
# note: [1] = termini/domicilio
# note: [2] = servizi/chiedere-la-residenza
# term: domicilio → { -domicilio } = vendqëndrim
p-urwvk = Nuk është [vendqëndrimi (domicilio)][1]. Lexoni [si kërkohet][2].
