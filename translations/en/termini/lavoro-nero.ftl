### lavoro nero — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: lavoro nero
title = undeclared work
# it: Lavoro senza contratto e senza contributi.
# term: contributi → { -contributi } = social security contributions
summary = Work without a contract and without contributions.
# it: irregolare; senza contratto; sfruttamento
keywords = irregular; without contract; exploitation; black work
# it: Chi lavora in nero ha diritto alla paga. Ma non ha pensione, malattia e aiuti.
p-3w9j8 = People in undeclared work have a right to their pay. But they have no pension, no sick pay and no benefits.
# it: Puoi chiedere aiuto: leggi [a chi][1].
# note: [1] = servizi/sfruttamento-sul-lavoro
p-arzf9 = You can ask for help: read [who to ask][1].
