### INAIL — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INAIL
title = assurance des accidents du travail
# it: L'ente che aiuta chi si fa male o si ammala per il lavoro.
summary = L’organisme qui aide les personnes blessées ou malades à cause du travail.
# it: infortunio; incidente sul lavoro; malattia professionale
keywords = accident du travail; maladie professionnelle; blessure
# it: Leggi [che cosa fare][1] se ti fai male.
# note: [1] = servizi/infortunio-sul-lavoro
p-vbemy = Lisez [ce qu’il faut faire][1] si vous vous blessez.
