### lavoro nero — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: lavoro nero
title = punë në të zezë
# it: Lavoro senza contratto e senza contributi.
# term: contributi → { -contributi } = kontribute të sigurimeve shoqërore
summary = Punë pa kontratë dhe pa kontribute.
# it: irregolare; senza contratto; sfruttamento
keywords = i parregullt; pa kontratë; shfrytëzim; pa sigurime
# it: Chi lavora in nero ha diritto alla paga. Ma non ha pensione, malattia e aiuti.
p-3w9j8 = Kush punon në të zezë ka të drejtë për pagën. Por nuk ka pension, pagesë sëmundjeje dhe ndihma.
# it: Puoi chiedere aiuto: leggi [a chi][1].
# note: [1] = servizi/sfruttamento-sul-lavoro
p-arzf9 = Mund të kërkoni ndihmë: lexoni [kujt][1].
