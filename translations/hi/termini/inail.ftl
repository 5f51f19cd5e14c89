### INAIL — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INAIL
title = काम पर चोट का सरकारी बीमा
# it: L'ente che aiuta chi si fa male o si ammala per il lavoro.
summary = वह संस्था जो काम की वजह से चोट लगने या बीमार होने पर मदद करती है।
# it: infortunio; incidente sul lavoro; malattia professionale
keywords = काम पर चोट; एक्सीडेंट; काम की बीमारी
# it: Leggi [che cosa fare][1] se ti fai male.
# note: [1] = servizi/infortunio-sul-lavoro
p-vbemy = पढ़ें: चोट लगे तो [क्या करें][1]।
