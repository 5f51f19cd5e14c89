### lavoro nero — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: lavoro nero
title = muncă la negru
# it: Lavoro senza contratto e senza contributi.
# term: contributi → { -contributi } = contribuții sociale
summary = Muncă fără contract și fără contribuții.
# it: irregolare; senza contratto; sfruttamento
keywords = ilegal; fără contract; exploatare; la negru
# it: Chi lavora in nero ha diritto alla paga. Ma non ha pensione, malattia e aiuti.
p-3w9j8 = Cine lucrează la negru are dreptul la salariu. Dar nu are pensie, concediu de boală și ajutoare.
# it: Puoi chiedere aiuto: leggi [a chi][1].
# note: [1] = servizi/sfruttamento-sul-lavoro
p-arzf9 = Puteți cere ajutor: citiți [la cine][1].
