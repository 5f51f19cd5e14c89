### Comune di Cremona — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Cremona
title = ===
# it: Il municipio della città. Il centro Mondinsieme è un suo servizio.
summary = La mairie de la ville. Le centre Mondinsieme est un de ses services.
# it: municipio; comune; Cremona
keywords = mairie; commune; Cremona; Crémone

## Che cosa fa

# it: Il Comune di Cremona ha un centro interculturale, [Mondinsieme][1]. Il centro ha lavorato con una [rete di enti][2].
# note: [1] = luoghi/mondinsieme
# note: [2] = enti/rete-mondinsieme
p-nyv5v = La mairie de Cremona a un centre interculturel, [Mondinsieme][1]. Le centre a travaillé avec un [réseau d’organismes][2].
# it: Il sito del Comune è { $web }. Cerca lì il telefono dell'ufficio che ti serve. Leggi [che cosa puoi chiedere in un Comune][1].
# note: $web = un dato; lo scrive il sito
# note: [1] = enti/comune-di-residenza
p-e38a3 = Le site de la mairie est { $web }. Cherchez-y le téléphone du bureau qu’il vous faut. Lisez [ce que vous pouvez demander dans une mairie][1].
