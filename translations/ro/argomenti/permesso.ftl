### Permesso di soggiorno — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
title = Permis de ședere
# it: Primo permesso, rinnovo, famiglia, lavoro, asilo.
# term: asilo → { -protezione-internazionale } = protecție internațională
summary = Primul permis, reînnoire, familie, muncă, azil.
# it: permesso; soggiorno; questura; visto
# term: questura → { -questura } = chestură
# term: visto → { -visto } = viză
keywords = permis; ședere; chestură; viză; soggiorno; cetățeni moldoveni
# it: Se non sei cittadino dell'Unione europea, ti serve un [permesso di soggiorno][1]. Se è il tuo primo permesso, comincia [da qui][2].
# note: [1] = termini/permesso-di-soggiorno
# note: [2] = servizi/primo-permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
p-cb8n6 = Dacă nu sunteți cetățean al Uniunii Europene, aveți nevoie de un [permis de ședere (permesso di soggiorno)][1]. Dacă este primul permis, începeți [de aici][2].
# it: Un [patronato][1] ti aiuta con i moduli. Tieni sempre con te la [ricevuta][2] della domanda.
# note: [1] = servizi/aiuto-patronato-caf
# note: [2] = termini/ricevuta-del-permesso
# term: patronato → { -patronato } = birou de asistență
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
p-a6cwu = Un [birou de asistență (patronato)][1] vă ajută cu formularele. Aveți întotdeauna la dumneavoastră [recipisa (ricevuta)][2] cererii.
# it: Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1]. Parla di [espulsione][2]? Vai da un avvocato lo stesso giorno.
# note: [1] = servizi/lettera-della-questura
# note: [2] = termini/espulsione
# term: questura → { -questura } = chestură
# term: espulsione → { -espulsione } = expulzare
p-isibv = Ați primit o scrisoare de la { -questura }? Citiți [ce aveți de făcut][1]. Vorbește despre [expulzare (espulsione)][2]? Mergeți la un avocat în aceeași zi.
