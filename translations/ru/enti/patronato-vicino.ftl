### Patronato, CAF o sindacato vicino a te — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Patronato, CAF o sindacato vicino a te
# term: patronato → { -patronato } = бюро помощи с документами
# term: caf → { -caf } = центр налоговой помощи
# term: sindacato → { -sindacato } = профсоюз
title = ???
# it: Gli uffici che aiutano con le domande, il lavoro e le tasse. Ce ne sono in molti comuni.
summary = ???
# it: patronato; CAF; sindacato; vicino; dove
# term: patronato → { -patronato } = бюро помощи с документами
# term: caf → { -caf } = центр налоговой помощи
# term: sindacato → { -sindacato } = профсоюз
keywords = ???

## Che cosa fa

# it: Un [patronato][1] fa le domande per te. Un [CAF][2] fa le tasse e l'ISEE. Un [sindacato][3] difende chi lavora.
# note: [1] = termini/patronato
# note: [2] = termini/caf
# note: [3] = termini/sindacato
# term: patronato → { -patronato } = бюро помощи с документами
# term: caf → { -caf } = центр налоговой помощи
# term: isee → { -isee } = показатель достатка семьи
# term: sindacato → { -sindacato } = профсоюз
p-xmrq4 = ???

## Come trovarlo

# it: Come trovarlo
# memory: enti/comune-di-residenza: Как его найти
t-r55wy = ???
# it: Cerca su internet **patronato** e il nome del comune dove abiti.
# note: voce 1 di 3
# term: patronato → { -patronato } = бюро помощи с документами
l-9gswm = ???
# it: Oppure chiedi in [Comune][1] dov'è quello più vicino.
# note: voce 2 di 3
# note: [1] = enti/comune-di-residenza
l-gbnzy = ???
# it: Telefona. Chiedi i giorni, i documenti e il prezzo.
# note: voce 3 di 3
l-7wzgf = ???
# it: Per una domanda all'INPS puoi chiamare anche l'[INPS][1].
# note: [1] = enti/istituto-inps
# term: inps → { -inps } = институт социального обеспечения
p-rwxwn = ???
