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
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Se non sei cittadino europeo, ti serve un [permesso di soggiorno][1]. Se è il tuo primo permesso, comincia [da qui][2].
# it: Se non sei cittadino dell'Unione europea, ti serve un [permesso di soggiorno][1]. Se è il tuo primo permesso, comincia [da qui][2].
# change: ~europeo~ +dell'Unione europea+
# note: [1] = termini/permesso-di-soggiorno
# note: [2] = servizi/primo-permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
p-cb8n6 = Nëse nuk jeni shtetas evropian, ju duhet një [leje qëndrimi (permesso di soggiorno)][1]. Nëse është leja juaj e parë, filloni [këtu][2].
# it: Un [patronato][1] ti aiuta con i moduli.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = zyrë ndihme
p-a6cwu = Një [zyrë ndihme (patronato)][1] ju ndihmon me formularët.
