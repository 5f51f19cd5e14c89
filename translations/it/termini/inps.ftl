### termini/inps
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = INPS
summary = L'ente che paga pensioni, disoccupazione, maternità e assegni per i figli.
keywords = pensione; contributi; disoccupazione; maternità
p-wjcyd = INPS vuol dire Istituto nazionale della previdenza sociale. Chi lavora versa i contributi all'INPS.
# note: [1] = termini/patronato
p-4kxas = Un [patronato][1] parla con l'INPS per te.
