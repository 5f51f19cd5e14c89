### STP — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: STP
title = código de salud para personas sin permiso
# it: Il codice per curarsi senza permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
summary = El código para recibir atención médica sin { -permesso-di-soggiorno }.
# it: senza permesso; cure; codice
keywords = sin permiso; sin papeles; atención médica; código
# it: STP vuol dire straniero temporaneamente presente. È per chi non è cittadino dell'Unione europea e non ha il permesso.
p-9dkt2 = STP quiere decir straniero temporaneamente presente (extranjero temporalmente presente). Es para quien no es ciudadano de la Unión Europea y no tiene permiso.
# it: Vale 6 mesi e puoi rinnovarlo. Leggi [come si chiede][1].
# note: [1] = servizi/cure-senza-permesso
p-yhses = Vale 6 meses y puede renovarlo. Lea [cómo se pide][1].
