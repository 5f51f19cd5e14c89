### INPS — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INPS
title = інститут соціального забезпечення
# it: L'ente che paga pensioni, disoccupazione, maternità e assegni per i figli.
summary = Установа, яка платить пенсії, допомогу з безробіття, на час декрету і на дітей.
# it: pensione; contributi; disoccupazione; maternità
# term: contributi → { -contributi } = соціальні внески
keywords = пенсія; внески; безробіття; декрет; пенсійний фонд
# it: INPS vuol dire Istituto nazionale della previdenza sociale. Chi lavora versa i contributi all'INPS.
# term: contributi → { -contributi } = соціальні внески
p-wjcyd = INPS означає «національний інститут соціального забезпечення». Хто працює, платить внески до INPS.
# it: Un [patronato][1] parla con l'INPS per te.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = бюро допомоги з документами
p-4kxas = [Бюро допомоги (patronato)][1] говорить з INPS за вас.
