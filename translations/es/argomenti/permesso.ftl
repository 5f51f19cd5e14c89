### Permesso di soggiorno — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
title = Permiso de residencia
# it: Primo permesso, rinnovo, famiglia, lavoro, asilo.
# term: asilo → { -protezione-internazionale } = protección internacional
summary = Primer permiso, renovación, familia, trabajo, asilo.
# it: permesso; soggiorno; questura; visto
# term: questura → { -questura } = jefatura de policía
# term: visto → { -visto } = visa de entrada
keywords = permiso; residencia; papeles; policía; questura; visa
# it: Se non sei cittadino dell'Unione europea, ti serve un [permesso di soggiorno][1]. Se è il tuo primo permesso, comincia [da qui][2].
# note: [1] = termini/permesso-di-soggiorno
# note: [2] = servizi/primo-permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
p-cb8n6 = Si no es ciudadano de la Unión Europea, necesita un [permiso de residencia (permesso di soggiorno)][1]. Si es su primer permiso, empiece [por aquí][2].
# it: Un [patronato][1] ti aiuta con i moduli. Tieni sempre con te la [ricevuta][2] della domanda.
# note: [1] = servizi/aiuto-patronato-caf
# note: [2] = termini/ricevuta-del-permesso
# term: patronato → { -patronato } = oficina de ayuda
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
p-a6cwu = Una [oficina de ayuda (patronato)][1] le ayuda con los formularios. Lleve siempre consigo el [recibo (ricevuta)][2] de la solicitud.
# it: Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1]. Parla di [espulsione][2]? Vai da un avvocato lo stesso giorno.
# note: [1] = servizi/lettera-della-questura
# note: [2] = termini/espulsione
# term: questura → { -questura } = jefatura de policía
# term: espulsione → { -espulsione } = orden de expulsión
p-isibv = ¿Recibió una carta de la { -questura }? Lea [qué hacer][1]. ¿Habla de [expulsión (espulsione)][2]? Vaya a un abogado el mismo día.
