### INPS — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INPS
title = instituto de seguridad social
# it: L'ente che paga pensioni, disoccupazione, maternità e assegni per i figli.
summary = El organismo que paga pensiones, desempleo, maternidad y asignaciones por los hijos.
# it: pensione; contributi; disoccupazione; maternità
# term: contributi → { -contributi } = aportes al seguro social
keywords = pensión; aportes; desempleo; maternidad; jubilación
# it: INPS vuol dire Istituto nazionale della previdenza sociale. Chi lavora versa i contributi all'INPS.
# term: contributi → { -contributi } = aportes al seguro social
p-wjcyd = INPS quiere decir Istituto nazionale della previdenza sociale. Quien trabaja paga los aportes al INPS.
# it: Un [patronato][1] parla con l'INPS per te.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = oficina de ayuda
p-4kxas = Una [oficina de ayuda (patronato)][1] habla con el INPS por usted.
