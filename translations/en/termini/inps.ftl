### INPS — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INPS
title = social security institute
# it: L'ente che paga pensioni, disoccupazione, maternità e assegni per i figli.
summary = The institute that pays pensions, unemployment benefit, maternity pay and child benefit.
# it: pensione; contributi; disoccupazione; maternità
# term: contributi → { -contributi } = social security contributions
keywords = pension; contributions; unemployment; maternity
# it: INPS vuol dire Istituto nazionale della previdenza sociale. Chi lavora versa i contributi all'INPS.
# term: contributi → { -contributi } = social security contributions
p-wjcyd = INPS stands for Istituto nazionale della previdenza sociale. People who work pay { -contributi } to INPS.
# it: Un [patronato][1] parla con l'INPS per te.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = advice office
p-4kxas = An [advice office (patronato)][1] talks to INPS for you.
