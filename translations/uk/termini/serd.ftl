### SerD — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SerD
title = служба лікування залежностей
# it: Il servizio pubblico per chi ha problemi con alcol, droga o gioco d'azzardo.
summary = Державна служба для тих, хто має проблеми з алкоголем, наркотиками або азартними іграми.
# it: droga; alcol; gioco; dipendenza
keywords = наркотики; алкоголь; азартні ігри; залежність
# it: È gratis e segreto. Prima si chiamava **SERT**.
p-rmshb = Безкоштовна, зберігає таємницю. Раніше вона називалася **SERT**.
# it: Leggi [come andarci][1].
# note: [1] = servizi/dipendenze
p-5ifz2 = Читайте, [як туди звернутися][1].
