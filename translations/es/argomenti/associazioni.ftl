### Associazioni — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Associazioni
title = Asociaciones
# it: Gruppi e volontari della zona.
summary = Grupos y voluntarios de la zona.
# it: associazioni; volontari; comunità
keywords = asociaciones; voluntarios; comunidad; grupos; amigos
# it: In un gruppo trovi amici e aiuto. Leggi [come trovarne uno][1].
# note: [1] = servizi/associazioni-e-volontariato
p-3jp8u = En un grupo encuentra amigos y ayuda. Lea [cómo encontrar uno][1].
