### Patronato, CAF o sindacato vicino a te — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Patronato, CAF o sindacato vicino a te
# term: patronato → { -patronato } = zyrë ndihme
# term: caf → { -caf } = zyrë ndihme për taksat
# term: sindacato → { -sindacato } = sindikatë
title = Patronato, CAF ose sindikatë afër jush
# it: Gli uffici che aiutano con le domande, il lavoro e le tasse. Ce ne sono in molti comuni.
summary = Zyrat që ndihmojnë me kërkesat, punën dhe taksat. Ka në shumë komuna.
# it: patronato; CAF; sindacato; vicino; dove
# term: patronato → { -patronato } = zyrë ndihme
# term: caf → { -caf } = zyrë ndihme për taksat
# term: sindacato → { -sindacato } = sindikatë
keywords = patronato; CAF; zyrë ndihme; sindikatë; afër; ku; patronat

## Che cosa fa

# it: Un [patronato][1] fa le domande per te. Un [CAF][2] fa le tasse e l'ISEE. Un [sindacato][3] difende chi lavora.
# note: [1] = termini/patronato
# note: [2] = termini/caf
# note: [3] = termini/sindacato
# term: patronato → { -patronato } = zyrë ndihme
# term: caf → { -caf } = zyrë ndihme për taksat
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
# term: sindacato → { -sindacato } = sindikatë
p-xmrq4 = Një [zyrë ndihme (patronato)][1] i bën kërkesat për ju. Një [zyrë ndihme për taksat (CAF)][2] bën taksat dhe ISEE-n. Një [sindikatë (sindacato)][3] mbron ata që punojnë.

## Come trovarlo

# it: Come trovarlo
t-r55wy = Si ta gjeni
# it: Cerca su internet **patronato** e il nome del comune dove abiti.
# note: voce 1 di 3
# term: patronato → { -patronato } = zyrë ndihme
l-9gswm = Kërkoni në internet **patronato** (zyrë ndihme) dhe emrin e qytetit ose fshatit ku banoni.
# it: Oppure chiedi in [Comune][1] dov'è quello più vicino.
# note: voce 2 di 3
# note: [1] = enti/comune-di-residenza
l-gbnzy = Ose pyesni në [komunë][1] ku është zyra më e afërt.
# it: Telefona. Chiedi i giorni, i documenti e il prezzo.
# note: voce 3 di 3
l-7wzgf = Telefononi. Pyesni për ditët, dokumentet dhe çmimin.
# it: Per una domanda all'INPS puoi chiamare anche l'[INPS][1].
# note: [1] = enti/istituto-inps
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
p-rwxwn = Për një kërkesë te INPS-i mund t’i telefononi edhe [INPS-it][1].
