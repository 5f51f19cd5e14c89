### Patronato, CAF o sindacato vicino a te — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Patronato, CAF o sindacato vicino a te
# term: patronato → { -patronato } = бюро допомоги з документами
# term: caf → { -caf } = центр податкової допомоги
# term: sindacato → { -sindacato } = профспілка
title = Patronato, CAF або профспілка поруч із вами
# it: Gli uffici che aiutano con le domande, il lavoro e le tasse. Ce ne sono in molti comuni.
summary = Установи, що допомагають із заявами, роботою і податками. Вони є в багатьох муніципалітетах.
# it: patronato; CAF; sindacato; vicino; dove
# term: patronato → { -patronato } = бюро допомоги з документами
# term: caf → { -caf } = центр податкової допомоги
# term: sindacato → { -sindacato } = профспілка
keywords = patronato; CAF; профспілка; поруч; де; патронато; бюро допомоги

## Che cosa fa

# it: Un [patronato][1] fa le domande per te. Un [CAF][2] fa le tasse e l'ISEE. Un [sindacato][3] difende chi lavora.
# note: [1] = termini/patronato
# note: [2] = termini/caf
# note: [3] = termini/sindacato
# term: patronato → { -patronato } = бюро допомоги з документами
# term: caf → { -caf } = центр податкової допомоги
# term: isee → { -isee } = показник достатку сім’ї
# term: sindacato → { -sindacato } = профспілка
p-xmrq4 = [Бюро допомоги (patronato)][1] подає заяви за вас. [Центр податкової допомоги (CAF)][2] займається податками та ISEE. [Профспілка (sindacato)][3] захищає тих, хто працює.

## Come trovarlo

# it: Come trovarlo
t-r55wy = Як його знайти
# it: Cerca su internet **patronato** e il nome del comune dove abiti.
# note: voce 1 di 3
# term: patronato → { -patronato } = бюро допомоги з документами
l-9gswm = Шукайте в інтернеті слово **patronato** (бюро допомоги з документами) і назву міста чи села, де ви живете.
# it: Oppure chiedi in [Comune][1] dov'è quello più vicino.
# note: voce 2 di 3
# note: [1] = enti/comune-di-residenza
l-gbnzy = Або запитайте в [муніципалітеті (Comune)][1], де найближче.
# it: Telefona. Chiedi i giorni, i documenti e il prezzo.
# note: voce 3 di 3
l-7wzgf = Зателефонуйте. Запитайте про дні, документи і ціну.
# it: Per una domanda all'INPS puoi chiamare anche l'[INPS][1].
# note: [1] = enti/istituto-inps
# term: inps → { -inps } = інститут соціального забезпечення
p-rwxwn = Щодо заяви до INPS можна подзвонити і в сам [INPS][1].
