### INPS — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INPS
title = institut national de sécurité sociale
# it: L'ente che paga pensioni, disoccupazione, maternità e assegni per i figli.
summary = L’organisme qui paie les retraites, le chômage, la maternité et les allocations pour les enfants.
# it: pensione; contributi; disoccupazione; maternità
# term: contributi → { -contributi } = cotisations sociales
keywords = retraite; cotisations; chômage; maternité
# it: INPS vuol dire Istituto nazionale della previdenza sociale. Chi lavora versa i contributi all'INPS.
# term: contributi → { -contributi } = cotisations sociales
p-wjcyd = INPS veut dire « Istituto nazionale della previdenza sociale ». Les personnes qui travaillent versent les { -contributi } à l’INPS.
# it: Un [patronato][1] parla con l'INPS per te.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = bureau d’aide
p-4kxas = Un [bureau d’aide (patronato)][1] parle avec l’INPS pour vous.
