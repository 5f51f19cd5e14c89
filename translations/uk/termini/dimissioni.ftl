### dimissioni — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: dimissioni
title = звільнення за власним бажанням
# it: Quando sei tu a lasciare il lavoro.
summary = Коли ви самі залишаєте роботу.
# it: lasciare il lavoro; licenziarsi
keywords = залишити роботу; звільнитися
# it: Di solito le dai in linea. Un [patronato][1] o un sindacato ti aiuta.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = бюро допомоги з документами
# term: sindacato → { -sindacato } = профспілка
p-rd5x2 = Зазвичай ви подаєте заяву онлайн. Вам допоможе [бюро допомоги (patronato)][1] або { -sindacato }.
# it: Hai cambiato idea? Se le hai date in linea, puoi ritirarle entro **7 giorni**.
p-f4gen = Передумали? Якщо ви подали заяву онлайн, її можна відкликати протягом **7 днів**.
# it: Attento: dopo le dimissioni di solito non c'è la [NASpI][1].
# note: [1] = termini/naspi
# term: naspi → { -naspi } = допомога з безробіття
p-akce8 = Увага: після звільнення за власним бажанням зазвичай немає [NASpI][1].
