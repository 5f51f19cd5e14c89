### INPS — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INPS
title = Instituti i sigurimeve shoqërore
# it: L'ente che paga pensioni, disoccupazione, maternità e assegni per i figli.
summary = Enti që paguan pensionet, papunësinë, lejen e lindjes dhe shtesën për fëmijë.
# it: pensione; contributi; disoccupazione; maternità
# term: contributi → { -contributi } = kontribute të sigurimeve shoqërore
keywords = pension; kontribute; papunësi; leje lindjeje
# it: INPS vuol dire Istituto nazionale della previdenza sociale. Chi lavora versa i contributi all'INPS.
# term: contributi → { -contributi } = kontribute të sigurimeve shoqërore
p-wjcyd = INPS do të thotë Istituto nazionale della previdenza sociale. Kush punon ia paguan kontributet INPS-it.
# it: Un [patronato][1] parla con l'INPS per te.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = zyrë ndihme
p-4kxas = Një [zyrë ndihme (patronato)][1] flet me INPS-in për ju.
