### INAIL — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INAIL
title = কাজে দুর্ঘটনার বীমা সংস্থা
# it: L'ente che aiuta chi si fa male o si ammala per il lavoro.
summary = কাজের কারণে যিনি আহত বা অসুস্থ হন, তাঁকে যে সংস্থা সাহায্য করে।
# it: infortunio; incidente sul lavoro; malattia professionale
keywords = কাজে দুর্ঘটনা; আহত; কাজের কারণে অসুখ
# it: Leggi [che cosa fare][1] se ti fai male.
# note: [1] = servizi/infortunio-sul-lavoro
p-vbemy = আহত হলে [কী করবেন][1] পড়ুন।
