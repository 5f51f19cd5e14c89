### INPS — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INPS
title = институт социального обеспечения
# it: L'ente che paga pensioni, disoccupazione, maternità e assegni per i figli.
summary = Учреждение, которое платит пенсии, пособия по безработице, по материнству и на детей.
# it: pensione; contributi; disoccupazione; maternità
# term: contributi → { -contributi } = социальные взносы
keywords = пенсия; взносы; безработица; декрет; пенсионный фонд
# it: INPS vuol dire Istituto nazionale della previdenza sociale. Chi lavora versa i contributi all'INPS.
# term: contributi → { -contributi } = социальные взносы
p-wjcyd = INPS значит «национальный институт социального обеспечения» (Istituto nazionale della previdenza sociale). Те, кто работает, платят взносы в INPS.
# it: Un [patronato][1] parla con l'INPS per te.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = бюро помощи с документами
p-4kxas = [Бюро помощи с документами (patronato)][1] говорит с INPS за вас.
