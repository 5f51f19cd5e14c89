### Mestieri Lombardia Cremona — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mestieri Lombardia Cremona
title = ===
# it: Un ente partner di Terre di Inclusione.
summary = ???
# it: Mestieri; lavoro
keywords = ???

## Che cosa fa

# it: È stato partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-rdhc8 = ???
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti. Per cercare lavoro leggi [questa pagina][1].
# note: [1] = servizi/cercare-lavoro
p-ihvxc = ???
