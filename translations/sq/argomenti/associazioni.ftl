### Associazioni — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Associazioni
title = Shoqata
# it: Gruppi e volontari della zona.
summary = Grupe dhe vullnetarë të zonës.
# it: associazioni; volontari; comunità
keywords = shoqata; vullnetarë; komunitet; shqiptarë; grup; miq
# it: In un gruppo trovi amici e aiuto. Leggi [come trovarne uno][1].
# note: [1] = servizi/associazioni-e-volontariato
p-3jp8u = Në një grup gjeni miq dhe ndihmë. Lexoni [si të gjeni një të tillë][1].
