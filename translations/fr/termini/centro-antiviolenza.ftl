### centro antiviolenza — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro antiviolenza
title = centre contre la violence
# it: Un posto dove donne esperte aiutano chi subisce violenza.
summary = Un lieu où des femmes expertes aident les personnes qui subissent des violences.
# it: violenza; donne; aiuto; casa rifugio
keywords = violence; femmes; aide; refuge
# it: È gratis e segreto. Ti ascoltano, ti danno un avvocato e, se serve, un posto sicuro.
p-f777w = C’est gratuit et secret. On vous écoute, on vous donne un avocat et, s’il le faut, un endroit sûr.
# it: Leggi [come trovarlo][1].
# note: [1] = servizi/antiviolenza-1522
p-f7mti = Lisez [comment le trouver][1].
