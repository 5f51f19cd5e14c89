### visto d'ingresso — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: visto d'ingresso
title = visa d’entrée
# it: Il permesso di entrare in Italia. È nel passaporto.
# term: passaporto → { -passaporto } = passeport
summary = Le permis d’entrer en Italie. Il est dans le passeport.
# it: consolato; ambasciata; entrare
# term: ambasciata → { -consolato } = consulat et ambassade
keywords = consulat; ambassade; entrer
# it: Lo dà il consolato italiano nel tuo Paese, prima del viaggio.
# term: consolato → { -consolato } = consulat et ambassade
p-u329e = C’est le consulat italien dans votre pays qui le donne, avant le voyage.
# it: Il visto serve per **entrare**. Per restare serve il [permesso di soggiorno][1].
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
p-yzggk = Le visa sert pour **entrer**. Pour rester, il faut le [permis de séjour (permesso di soggiorno)][1].
