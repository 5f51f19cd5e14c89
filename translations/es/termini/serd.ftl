### SerD — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SerD
title = servicio para las adicciones
# it: Il servizio pubblico per chi ha problemi con alcol, droga o gioco d'azzardo.
summary = El servicio público para quien tiene problemas con el alcohol, la droga o los juegos de azar.
# it: droga; alcol; gioco; dipendenza
keywords = droga; alcohol; juego; adicción
# it: È gratis e segreto. Prima si chiamava **SERT**.
p-rmshb = Es gratis y secreto. Antes se llamaba **SERT**.
# it: Leggi [come andarci][1].
# note: [1] = servizi/dipendenze
p-5ifz2 = Lea [cómo ir][1].
