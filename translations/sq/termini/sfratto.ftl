### sfratto — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: sfratto
title = nxjerrje nga banesa
# it: L'ordine del giudice di lasciare la casa.
summary = Urdhri i gjykatësit për të lënë shtëpinë.
# it: tribunale; perdere la casa; ufficiale giudiziario
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = përmbarues gjyqësor
keywords = gjykatë; humb shtëpinë; përmbarues
# it: Può succedere se non paghi o se il contratto finisce. Solo un giudice può ordinarlo.
p-p5spq = Mund të ndodhë nëse nuk paguani ose nëse kontrata mbaron. Vetëm një gjykatës mund ta urdhërojë.
# it: Leggi [che cosa fare][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
p-3395t = Lexoni [çfarë të bëni][1].
