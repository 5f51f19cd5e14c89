### residenza — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: residenza
title = registered residence
# it: Il posto dove vivi di solito, scritto nei registri del Comune.
summary = The place where you usually live, written in the registers of the town hall.
# it: indirizzo; dove abiti; anagrafe
# term: anagrafe → { -anagrafe } = registry office
keywords = address; where you live; registry office
# it: La residenza serve per la carta d'identità, il medico e molti aiuti.
# term: carta d'identità → { -carta-di-identita } = identity card
p-zy6j5 = You need registered residence for the { -carta-di-identita }, the doctor and many kinds of help.
# it: Non è il [domicilio][1]. Leggi [come si chiede][2].
# note: [1] = termini/domicilio
# note: [2] = servizi/chiedere-la-residenza
# term: domicilio → { -domicilio } = domicile
p-urwvk = It is not the [domicile (domicilio)][1]. Read [how to ask for it][2].
