### Patronato, CAF o sindacato vicino a te — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Patronato, CAF o sindacato vicino a te
# term: patronato → { -patronato } = advice office
# term: caf → { -caf } = tax help office
# term: sindacato → { -sindacato } = trade union
title = Advice office (patronato), tax help office (CAF) or trade union near you
# it: Gli uffici che aiutano con le domande, il lavoro e le tasse. Ce ne sono in molti comuni.
summary = The offices that help with applications, work and taxes. There are some in many towns.
# it: patronato; CAF; sindacato; vicino; dove
# term: patronato → { -patronato } = advice office
# term: caf → { -caf } = tax help office
# term: sindacato → { -sindacato } = trade union
keywords = advice office; patronato; CAF; tax help; trade union; sindacato; nearby; near me; where

## Che cosa fa

# it: Un [patronato][1] fa le domande per te. Un [CAF][2] fa le tasse e l'ISEE. Un [sindacato][3] difende chi lavora.
# note: [1] = termini/patronato
# note: [2] = termini/caf
# note: [3] = termini/sindacato
# term: patronato → { -patronato } = advice office
# term: caf → { -caf } = tax help office
# term: isee → { -isee } = family wealth indicator
# term: sindacato → { -sindacato } = trade union
p-xmrq4 = An [advice office (patronato)][1] makes applications for you. A [tax help office (CAF)][2] does taxes and the ISEE (family wealth indicator). A [trade union (sindacato)][3] defends people who work.

## Come trovarlo

# it: Come trovarlo
t-r55wy = How to find it
# it: Cerca su internet **patronato** e il nome del comune dove abiti.
# note: voce 1 di 3
# term: patronato → { -patronato } = advice office
l-9gswm = Search on the internet for **patronato** and the name of the town where you live.
# it: Oppure chiedi in [Comune][1] dov'è quello più vicino.
# note: voce 2 di 3
# note: [1] = enti/comune-di-residenza
l-gbnzy = Or ask at the [town hall][1] where the nearest one is.
# it: Telefona. Chiedi i giorni, i documenti e il prezzo.
# note: voce 3 di 3
l-7wzgf = Telephone. Ask about the days, the documents and the price.
# it: Per una domanda all'INPS puoi chiamare anche l'[INPS][1].
# note: [1] = enti/istituto-inps
# term: inps → { -inps } = social security institute
p-rwxwn = For an application to INPS you can also call [INPS (social security institute)][1].
