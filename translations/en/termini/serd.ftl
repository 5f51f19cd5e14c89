### SerD — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SerD
title = addiction service
# it: Il servizio pubblico per chi ha problemi con alcol, droga o gioco d'azzardo.
summary = The public service for people who have problems with alcohol, drugs or gambling.
# it: droga; alcol; gioco; dipendenza
keywords = drugs; alcohol; gambling; addiction
# it: È gratis e segreto. Prima si chiamava **SERT**.
p-rmshb = It is free and secret. It used to be called **SERT**.
# it: Leggi [come andarci][1].
# note: [1] = servizi/dipendenze
p-5ifz2 = Read [how to go there][1].
