### lavoro nero — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: lavoro nero
title = trabajo en negro
# it: Lavoro senza contratto e senza contributi.
# term: contributi → { -contributi } = aportes al seguro social
summary = Trabajo sin contrato y sin aportes.
# it: irregolare; senza contratto; sfruttamento
keywords = irregular; sin contrato; explotación; informal
# it: Chi lavora in nero ha diritto alla paga. Ma non ha pensione, malattia e aiuti.
p-3w9j8 = Quien trabaja en negro tiene derecho al pago. Pero no tiene pensión, ni pago por enfermedad, ni ayudas.
# it: Puoi chiedere aiuto: leggi [a chi][1].
# note: [1] = servizi/sfruttamento-sul-lavoro
p-arzf9 = Puede pedir ayuda: lea [a quién][1].
