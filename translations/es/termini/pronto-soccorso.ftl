### pronto soccorso — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pronto soccorso
title = urgencias del hospital
# it: La parte dell'ospedale per i problemi gravi e improvvisi.
summary = La parte del hospital para los problemas graves y repentinos.
# it: ospedale; urgenza; ambulanza
keywords = hospital; urgencia; ambulancia; emergencia
# it: È aperto sempre. Cura tutti, anche senza documenti.
p-i3w33 = Está siempre abierto. Atiende a todos, también sin documentos.
# it: Leggi [come funziona][1].
# note: [1] = servizi/andare-al-pronto-soccorso
p-qej23 = Lea [cómo funciona][1].
