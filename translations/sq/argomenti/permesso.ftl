### Permesso di soggiorno — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
title = Leja e qëndrimit
# it: Primo permesso, rinnovo, famiglia, lavoro, asilo.
# term: asilo → { -protezione-internazionale } = mbrojtje ndërkombëtare
summary = Leja e parë, rinovimi, familja, puna, azili.
# it: permesso; soggiorno; questura; visto
# term: questura → { -questura } = drejtoria e policisë
# term: visto → { -visto } = vizë hyrjeje
keywords = leje; qëndrim; kuestura; vizë; lejeqëndrimi; permesso; polici
# it: Se non sei cittadino dell'Unione europea, ti serve un [permesso di soggiorno][1]. Se è il tuo primo permesso, comincia [da qui][2].
# note: [1] = termini/permesso-di-soggiorno
# note: [2] = servizi/primo-permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
p-cb8n6 = Nëse nuk jeni shtetas i Bashkimit Evropian, ju duhet një [leje qëndrimi (permesso di soggiorno)][1]. Nëse është leja juaj e parë, filloni [këtu][2].
# it: Un [patronato][1] ti aiuta con i moduli. Tieni sempre con te la [ricevuta][2] della domanda.
# note: [1] = servizi/aiuto-patronato-caf
# note: [2] = termini/ricevuta-del-permesso
# term: patronato → { -patronato } = zyrë ndihme
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
p-a6cwu = Një [zyrë ndihme (patronato)][1] ju ndihmon me formularët. Mbani gjithmonë me vete [vërtetimin e kërkesës për leje (ricevuta)][2].
# it: Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1]. Parla di [espulsione][2]? Vai da un avvocato lo stesso giorno.
# note: [1] = servizi/lettera-della-questura
# note: [2] = termini/espulsione
# term: questura → { -questura } = drejtoria e policisë
# term: espulsione → { -espulsione } = urdhër dëbimi
p-isibv = Keni marrë një letër nga drejtoria e policisë (Questura)? Lexoni [çfarë të bëni][1]. Flet për [urdhër dëbimi (espulsione)][2]? Shkoni te një avokat po atë ditë.
