### contributi — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contributi
title = социальные взносы
# it: I soldi che lavoratore e datore versano per pensione, malattia e disoccupazione.
summary = Деньги, которые работник и работодатель платят на пенсию, болезнь и безработицу.
# it: pensione; INPS; busta paga
# term: inps → { -inps } = институт социального обеспечения
# term: busta paga → { -busta-paga } = расчётный листок
keywords = пенсия; INPS; взносы; расчётный листок
# it: Si pagano ogni mese. Nel lavoro domestico ogni tre mesi.
p-j8nq3 = Их платят каждый месяц. В домашней работе — раз в три месяца.
# it: Puoi controllare i tuoi sul sito dell'[INPS][1] o con un [patronato][2].
# note: [1] = termini/inps
# note: [2] = termini/patronato
# term: inps → { -inps } = институт социального обеспечения
# term: patronato → { -patronato } = бюро помощи с документами
p-ankcy = Вы можете проверить свои взносы на сайте [INPS][1] или в [бюро помощи с документами (patronato)][2].
