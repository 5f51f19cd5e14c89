### triage — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: triage
title = triage
# it: Il momento in cui un infermiere decide chi passa prima.
summary = Le moment où un infirmier décide qui passe avant.
# it: codice; colore; urgenza; attesa
keywords = code; couleur; urgence; attente
# it: Non conta chi arriva prima. Conta chi è più grave.
p-4xb23 = Peu importe qui arrive le premier. Ce qui compte, c’est qui est le plus grave.
# it: L'infermiere ti dà un colore o un numero. Se stai peggio, dillo.
p-x2k4k = L’infirmier vous donne une couleur ou un numéro. Si votre état s’aggrave, dites-le.
