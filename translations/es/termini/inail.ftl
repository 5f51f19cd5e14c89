### INAIL — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INAIL
title = seguro de accidentes de trabajo
# it: L'ente che aiuta chi si fa male o si ammala per il lavoro.
summary = El organismo que ayuda a quien se lastima o se enferma por el trabajo.
# it: infortunio; incidente sul lavoro; malattia professionale
keywords = accidente; accidente de trabajo; enfermedad profesional
# it: Leggi [che cosa fare][1] se ti fai male.
# note: [1] = servizi/infortunio-sul-lavoro
p-vbemy = Lea [qué hacer][1] si se lastima.
