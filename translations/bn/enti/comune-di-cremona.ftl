### Comune di Cremona — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Cremona
title = ===
# it: Il municipio della città. Il centro Mondinsieme è un suo servizio.
summary = শহরের পৌরসভা। Mondinsieme কেন্দ্রটি এর একটি সেবা।
# it: municipio; comune; Cremona
keywords = পৌরসভা; কমুনে; ক্রেমোনা

## Che cosa fa

# it: Il Comune di Cremona ha un centro interculturale, [Mondinsieme][1]. Il centro ha lavorato con una [rete di enti][2].
# note: [1] = luoghi/mondinsieme
# note: [2] = enti/rete-mondinsieme
p-nyv5v = Comune di Cremona-র একটি আন্তঃসাংস্কৃতিক কেন্দ্র আছে, [Mondinsieme][1]। কেন্দ্রটি [সংস্থার একটি জোটের][2] সঙ্গে কাজ করেছে।
# it: Il sito del Comune è { $web }. Cerca lì il telefono dell'ufficio che ti serve. Leggi [che cosa puoi chiedere in un Comune][1].
# note: $web = un dato; lo scrive il sito
# note: [1] = enti/comune-di-residenza
p-e38a3 = পৌরসভার সাইট { $web }। আপনার দরকারি অফিসের ফোন নম্বর সেখানে খুঁজুন। পড়ুন [পৌরসভায় কী কী চাইতে পারেন][1]।
