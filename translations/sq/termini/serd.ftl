### SerD — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SerD
title = shërbimi për varësitë
# it: Il servizio pubblico per chi ha problemi con alcol, droga o gioco d'azzardo.
summary = Shërbimi publik për këdo që ka probleme me alkoolin, drogën ose bixhozin.
# it: droga; alcol; gioco; dipendenza
keywords = drogë; alkool; bixhoz; varësi
# it: È gratis e segreto. Prima si chiamava **SERT**.
p-rmshb = Është falas dhe i fshehtë. Më parë quhej **SERT**.
# it: Leggi [come andarci][1].
# note: [1] = servizi/dipendenze
p-5ifz2 = Lexoni [si të shkoni][1].
