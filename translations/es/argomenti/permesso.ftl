### Permesso di soggiorno — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
title = ???
# it: Primo permesso, rinnovo, famiglia, lavoro, asilo.
# term: asilo → { -protezione-internazionale } = protección internacional
summary = ???
# it: permesso; soggiorno; questura; visto
# term: questura → { -questura } = jefatura de policía
# term: visto → { -visto } = visa de entrada
keywords = ???
# it: Se non sei cittadino europeo, ti serve un [permesso di soggiorno][1]. Se è il tuo primo permesso, comincia [da qui][2].
# note: [1] = termini/permesso-di-soggiorno
# note: [2] = servizi/primo-permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
p-cb8n6 = ???
# it: Un [patronato][1] ti aiuta con i moduli.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = oficina de ayuda
p-a6cwu = ???
