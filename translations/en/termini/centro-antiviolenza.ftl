### centro antiviolenza — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro antiviolenza
title = anti-violence centre
# it: Un posto dove donne esperte aiutano chi subisce violenza.
summary = A place where expert women help victims of violence.
# it: violenza; donne; aiuto; casa rifugio
keywords = violence; women; help; shelter; safe house
# it: È gratis e segreto. Ti ascoltano, ti danno un avvocato e, se serve, un posto sicuro.
p-f777w = It is free and secret. They listen to you, find you a lawyer and, if needed, a safe place.
# it: Leggi [come trovarlo][1].
# note: [1] = servizi/antiviolenza-1522
p-f7mti = Read [how to find one][1].
