### SerD — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SerD
title = ???
# it: Il servizio pubblico per chi ha problemi con alcol, droga o gioco.
summary = ???
# it: droga; alcol; gioco; dipendenza
keywords = ???
# it: È gratis e segreto. Prima si chiamava **SERT**.
p-rmshb = ???
# it: Leggi [come andarci][1].
# note: [1] = servizi/dipendenze
p-5ifz2 = ???
