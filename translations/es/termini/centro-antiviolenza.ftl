### centro antiviolenza — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro antiviolenza
title = centro contra la violencia
# it: Un posto dove donne esperte aiutano chi subisce violenza.
summary = Un lugar donde mujeres expertas ayudan a quien sufre violencia.
# it: violenza; donne; aiuto; casa rifugio
keywords = violencia; mujeres; ayuda; casa refugio
# it: È gratis e segreto. Ti ascoltano, ti danno un avvocato e, se serve, un posto sicuro.
p-f777w = Es gratis y secreto. La escuchan, le dan un abogado y, si hace falta, un lugar seguro.
# it: Leggi [come trovarlo][1].
# note: [1] = servizi/antiviolenza-1522
p-f7mti = Lea [cómo encontrarlo][1].
