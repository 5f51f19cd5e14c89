### SerD — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SerD
title = service d’aide pour les addictions
# it: Il servizio pubblico per chi ha problemi con alcol, droga o gioco d'azzardo.
summary = Le service public pour les personnes qui ont des problèmes avec l’alcool, la drogue ou les jeux d’argent.
# it: droga; alcol; gioco; dipendenza
keywords = drogue; alcool; jeu; addiction
# it: È gratis e segreto. Prima si chiamava **SERT**.
p-rmshb = C’est gratuit et secret. Avant, il s’appelait **SERT**.
# it: Leggi [come andarci][1].
# note: [1] = servizi/dipendenze
p-5ifz2 = Lisez [comment y aller][1].
