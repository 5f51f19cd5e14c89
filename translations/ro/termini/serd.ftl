### SerD — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SerD
title = ===
# it: Il servizio pubblico per chi ha problemi con alcol, droga o gioco d'azzardo.
summary = Serviciul public pentru cine are probleme cu alcoolul, drogurile sau jocurile de noroc.
# it: droga; alcol; gioco; dipendenza
keywords = droguri; alcool; jocuri de noroc; dependență; păcănele
# it: È gratis e segreto. Prima si chiamava **SERT**.
p-rmshb = Este gratuit și secret. Înainte se numea **SERT**.
# it: Leggi [come andarci][1].
# note: [1] = servizi/dipendenze
p-5ifz2 = Citiți [cum mergeți][1].
