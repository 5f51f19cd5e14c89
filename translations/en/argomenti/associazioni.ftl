### Associazioni — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Associazioni
title = Associations
# it: Gruppi e volontari della zona.
summary = Groups and volunteers in the area.
# it: associazioni; volontari; comunità
keywords = associations; volunteers; community; groups; friends
# it: In un gruppo trovi amici e aiuto. Leggi [come trovarne uno][1].
# note: [1] = servizi/associazioni-e-volontariato
p-3jp8u = In a group you find friends and help. Read [how to find one][1].
