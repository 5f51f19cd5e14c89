### Comune di Cremona — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Cremona
title = Komuna e Cremonës (Comune di Cremona)
# it: Il municipio della città. Il centro Mondinsieme è un suo servizio.
summary = Komuna e qytetit. Qendra Mondinsieme është një shërbim i saj.
# it: municipio; comune; Cremona
keywords = bashkia; komuna; Cremona

## Che cosa fa

# it: Il Comune di Cremona ha un centro interculturale, [Mondinsieme][1]. Il centro ha lavorato con una [rete di enti][2].
# note: [1] = luoghi/mondinsieme
# note: [2] = enti/rete-mondinsieme
p-nyv5v = Komuna e Cremonës ka një qendër ndërkulturore, [Mondinsieme][1]. Qendra ka punuar me një [rrjet entesh][2].
# it: Il sito del Comune è { $web }. Cerca lì il telefono dell'ufficio che ti serve. Leggi [che cosa puoi chiedere in un Comune][1].
# note: $web = un dato; lo scrive il sito
# note: [1] = enti/comune-di-residenza
p-e38a3 = Faqja e komunës është { $web }. Aty kërkoni telefonin e zyrës që ju duhet. Lexoni [çfarë mund të kërkoni në një komunë][1].
