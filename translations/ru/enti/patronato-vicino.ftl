### Patronato, CAF o sindacato vicino a te — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Patronato, CAF o sindacato vicino a te
# term: patronato → { -patronato } = бюро помощи с документами
# term: caf → { -caf } = центр налоговой помощи
# term: sindacato → { -sindacato } = профсоюз
title = Patronato, CAF или профсоюз рядом с вами
# it: Gli uffici che aiutano con le domande, il lavoro e le tasse. Ce ne sono in molti comuni.
summary = Учреждения, которые помогают с заявлениями, работой и налогами. Они есть во многих муниципалитетах.
# it: patronato; CAF; sindacato; vicino; dove
# term: patronato → { -patronato } = бюро помощи с документами
# term: caf → { -caf } = центр налоговой помощи
# term: sindacato → { -sindacato } = профсоюз
keywords = patronato; CAF; профсоюз; рядом; где; патронато; бюро помощи

## Che cosa fa

# it: Un [patronato][1] fa le domande per te. Un [CAF][2] fa le tasse e l'ISEE. Un [sindacato][3] difende chi lavora.
# note: [1] = termini/patronato
# note: [2] = termini/caf
# note: [3] = termini/sindacato
# term: patronato → { -patronato } = бюро помощи с документами
# term: caf → { -caf } = центр налоговой помощи
# term: isee → { -isee } = показатель достатка семьи
# term: sindacato → { -sindacato } = профсоюз
p-xmrq4 = [Бюро помощи с документами (patronato)][1] подаёт заявления за вас. [Центр налоговой помощи (CAF)][2] занимается налогами и ISEE. [Профсоюз (sindacato)][3] защищает тех, кто работает.

## Come trovarlo

# it: Come trovarlo
t-r55wy = Как его найти
# it: Cerca su internet **patronato** e il nome del comune dove abiti.
# note: voce 1 di 3
# term: patronato → { -patronato } = бюро помощи с документами
l-9gswm = Найдите в интернете слово **patronato** (бюро помощи с документами) и название города или посёлка, где вы живёте.
# it: Oppure chiedi in [Comune][1] dov'è quello più vicino.
# note: voce 2 di 3
# note: [1] = enti/comune-di-residenza
l-gbnzy = Или спросите в [муниципалитете][1], где ближайшее бюро.
# it: Telefona. Chiedi i giorni, i documenti e il prezzo.
# note: voce 3 di 3
l-7wzgf = Позвоните. Спросите о днях, документах и цене.
# it: Per una domanda all'INPS puoi chiamare anche l'[INPS][1].
# note: [1] = enti/istituto-inps
# term: inps → { -inps } = институт социального обеспечения
p-rwxwn = По заявлению в INPS можно позвонить и в сам [INPS][1].
