### INAIL — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INAIL
title = страхування від нещасних випадків на роботі
# it: L'ente che aiuta chi si fa male o si ammala per il lavoro.
summary = Установа, яка допомагає тим, хто травмувався або захворів через роботу.
# it: infortunio; incidente sul lavoro; malattia professionale
keywords = нещасний випадок; аварія на роботі; професійна хвороба
# it: Leggi [che cosa fare][1] se ti fai male.
# note: [1] = servizi/infortunio-sul-lavoro
p-vbemy = Читайте, [що робити][1], якщо ви травмувалися.
