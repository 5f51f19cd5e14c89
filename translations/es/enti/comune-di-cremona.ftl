### Comune di Cremona — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Cremona
title = Municipio de Cremona (Comune)
# it: Il municipio della città. Il centro Mondinsieme è un suo servizio.
summary = El municipio de la ciudad. El centro Mondinsieme es un servicio suyo.
# it: municipio; comune; Cremona
keywords = municipio; municipalidad; comune; Cremona; alcaldía

## Che cosa fa

# it: Il Comune di Cremona ha un centro interculturale, [Mondinsieme][1]. Il centro ha lavorato con una [rete di enti][2].
# note: [1] = luoghi/mondinsieme
# note: [2] = enti/rete-mondinsieme
p-nyv5v = El municipio de Cremona tiene un centro intercultural, [Mondinsieme][1]. El centro trabajó con una [red de organismos][2].
# it: Il sito del Comune è { $web }. Cerca lì il telefono dell'ufficio che ti serve. Leggi [che cosa puoi chiedere in un Comune][1].
# note: $web = un dato; lo scrive il sito
# note: [1] = enti/comune-di-residenza
p-e38a3 = El sitio del municipio es { $web }. Busque allí el teléfono de la oficina que necesita. Lea [qué puede pedir en un municipio][1].
