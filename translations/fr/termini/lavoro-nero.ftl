### lavoro nero — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: lavoro nero
title = travail au noir
# it: Lavoro senza contratto e senza contributi.
# term: contributi → { -contributi } = cotisations sociales
summary = Travail sans contrat et sans cotisations.
# it: irregolare; senza contratto; sfruttamento
keywords = irrégulier; sans contrat; exploitation
# it: Chi lavora in nero ha diritto alla paga. Ma non ha pensione, malattia e aiuti.
p-3w9j8 = La personne qui travaille au noir a droit au salaire. Mais elle n’a pas de retraite, de maladie payée ni d’aides.
# it: Puoi chiedere aiuto: leggi [a chi][1].
# note: [1] = servizi/sfruttamento-sul-lavoro
p-arzf9 = Vous pouvez demander de l’aide : lisez [à qui][1].
