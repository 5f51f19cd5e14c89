### Comune di Cremona — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Cremona
title = Municipality of Cremona
# it: Il municipio della città. Il centro Mondinsieme è un suo servizio.
summary = The town hall of the city. The Mondinsieme centre is one of its services.
# it: municipio; comune; Cremona
keywords = town hall; municipality; Cremona

## Che cosa fa

# it: Il Comune di Cremona ha un centro interculturale, [Mondinsieme][1]. Il centro ha lavorato con una [rete di enti][2].
# note: [1] = luoghi/mondinsieme
# note: [2] = enti/rete-mondinsieme
p-nyv5v = The Municipality of Cremona has an intercultural centre, [Mondinsieme][1]. The centre has worked with a [network of organisations][2].
# it: Il sito del Comune è { $web }. Cerca lì il telefono dell'ufficio che ti serve. Leggi [che cosa puoi chiedere in un Comune][1].
# note: $web = un dato; lo scrive il sito
# note: [1] = enti/comune-di-residenza
p-e38a3 = The website of the Municipality is { $web }. Look there for the phone number of the office you need. Read [what you can ask for at a town hall][1].
