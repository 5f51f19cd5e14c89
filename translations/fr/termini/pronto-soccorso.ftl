### pronto soccorso — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pronto soccorso
title = urgences
# it: La parte dell'ospedale per i problemi gravi e improvvisi.
summary = La partie de l’hôpital pour les problèmes graves et soudains.
# it: ospedale; urgenza; ambulanza
keywords = hôpital; urgence; ambulance
# it: È aperto sempre. Cura tutti, anche senza documenti.
p-i3w33 = Elles sont toujours ouvertes. Elles soignent tout le monde, même sans papiers.
# it: Leggi [come funziona][1].
# note: [1] = servizi/andare-al-pronto-soccorso
p-qej23 = Lisez [comment cela marche][1].
