### residenza — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: residenza
title = résidence
# it: Il posto dove vivi di solito, scritto nei registri del Comune.
summary = Le lieu où vous vivez d’habitude, écrit dans les registres de la mairie.
# it: indirizzo; dove abiti; anagrafe
# term: anagrafe → { -anagrafe } = registre des habitants
keywords = adresse; où vous habitez; anagrafe; domiciliation
# it: La residenza serve per la carta d'identità, il medico e molti aiuti.
# term: carta d'identità → { -carta-di-identita } = carte d’identité
p-zy6j5 = La résidence sert pour la carte d’identité, le médecin et beaucoup d’aides.
# it: Non è il [domicilio][1]. Leggi [come si chiede][2].
# note: [1] = termini/domicilio
# note: [2] = servizi/chiedere-la-residenza
# term: domicilio → { -domicilio } = domicile
p-urwvk = Ce n’est pas le [domicile (domicilio)][1]. Lisez [comment la demander][2].
