### Comune di Cremona — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Cremona
title = Primăria din Cremona
# it: Il municipio della città. Il centro Mondinsieme è un suo servizio.
summary = Primăria orașului. Centrul Mondinsieme este un serviciu al ei.
# it: municipio; comune; Cremona
keywords = primărie; Comune; Cremona

## Che cosa fa

# it: Il Comune di Cremona ha un centro interculturale, [Mondinsieme][1]. Il centro ha lavorato con una [rete di enti][2].
# note: [1] = luoghi/mondinsieme
# note: [2] = enti/rete-mondinsieme
p-nyv5v = Primăria din Cremona are un centru intercultural, [Mondinsieme][1]. Centrul a lucrat cu o [rețea de instituții][2].
# it: Il sito del Comune è { $web }. Cerca lì il telefono dell'ufficio che ti serve. Leggi [che cosa puoi chiedere in un Comune][1].
# note: $web = un dato; lo scrive il sito
# note: [1] = enti/comune-di-residenza
p-e38a3 = Site-ul primăriei este { $web }. Căutați acolo telefonul biroului de care aveți nevoie. Citiți [ce puteți cere la o primărie][1].
