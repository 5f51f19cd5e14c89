### INPS — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INPS
title = INPS (casa de asigurări sociale)
# it: L'ente che paga pensioni, disoccupazione, maternità e assegni per i figli.
summary = Instituția care plătește pensii, șomaj, maternitate și alocații pentru copii.
# it: pensione; contributi; disoccupazione; maternità
# term: contributi → { -contributi } = contribuții sociale
keywords = pensie; contribuții; șomaj; maternitate; casa de pensii
# it: INPS vuol dire Istituto nazionale della previdenza sociale. Chi lavora versa i contributi all'INPS.
# term: contributi → { -contributi } = contribuții sociale
p-wjcyd = INPS înseamnă „Istituto nazionale della previdenza sociale” (institutul național de asigurări sociale). Cine lucrează plătește la INPS { -contributi }.
# it: Un [patronato][1] parla con l'INPS per te.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = birou de asistență
p-4kxas = Un [birou de asistență (patronato)][1] vorbește cu INPS pentru dumneavoastră.
