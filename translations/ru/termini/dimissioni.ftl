### dimissioni — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: dimissioni
title = увольнение по собственному желанию
# it: Quando sei tu a lasciare il lavoro.
summary = Когда вы сами уходите с работы.
# it: lasciare il lavoro; licenziarsi
keywords = уйти с работы; уволиться самому
# it: Di solito le dai in linea. Un [patronato][1] o un sindacato ti aiuta.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = бюро помощи с документами
# term: sindacato → { -sindacato } = профсоюз
p-rd5x2 = Обычно вы оформляете это онлайн. Вам поможет [бюро помощи с документами (patronato)][1] или профсоюз.
# it: Hai cambiato idea? Se le hai date in linea, puoi ritirarle entro **7 giorni**.
p-f4gen = Передумали? Если вы подали заявление онлайн, его можно отозвать не позже чем через **7 дней**.
# it: Attento: dopo le dimissioni di solito non c'è la [NASpI][1].
# note: [1] = termini/naspi
# term: naspi → { -naspi } = пособие по безработице
p-akce8 = Осторожно: после увольнения по собственному желанию [NASpI][1] обычно не дают.
