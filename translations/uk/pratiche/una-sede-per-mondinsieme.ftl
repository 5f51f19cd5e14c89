### Una sede stabile per il centro interculturale — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una sede stabile per il centro interculturale
title = Постійне приміщення для міжкультурного центру
# it: Nel 2012 Mondinsieme è andato vicino agli altri servizi per le famiglie.
summary = У 2012 році Mondinsieme переїхав ближче до інших служб для сімей.
# it: sede; Mondinsieme; centro interculturale
keywords = приміщення; Mondinsieme; міжкультурний центр

## Obiettivi

# it: Con la nuova sede il [centro][1] voleva avere:
# note: [1] = luoghi/mondinsieme
p-zyuhp = З новим приміщенням [центр][1] хотів мати:
# it: una segreteria stabile
# note: voce 1 di 4
l-ibzqy = постійний секретаріат
# it: orari più lunghi
# note: voce 2 di 4
l-e39ms = довші години роботи
# it: più sale per riunioni
# note: voce 3 di 4
l-xaca3 = більше залів для зборів
# it: legami più stretti con gli altri servizi del Comune
# note: voce 4 di 4
l-uggvq = тісніші зв’язки з іншими службами муніципалітету (Comune)

## Come funziona

# it: Il centro è nello stesso edificio di altri servizi per le famiglie. Una [rete di enti][1] lo sosteneva. L'accordo è finito nel 2014.
# note: [1] = enti/rete-mondinsieme
p-27ih4 = Центр у тій самій будівлі, що й інші служби для сімей. Його підтримувала [мережа організацій][1]. Угода закінчилася у 2014 році.
