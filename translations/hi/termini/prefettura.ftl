### Prefettura — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prefettura
title = प्रांत में सरकार का दफ़्तर
# it: L'ufficio del Governo in ogni provincia.
summary = हर प्रांत में केंद्र सरकार का दफ़्तर।
# it: UTG; prefetto; Governo
keywords = UTG; सरकार; प्रेफेत्तूरा
# it: La Prefettura rappresenta il Governo nella provincia. Segue la cittadinanza, il ricongiungimento e il test di italiano.
# term: cittadinanza → { -cittadinanza } = नागरिकता
# term: ricongiungimento → { -ricongiungimento-familiare } = परिवार को इटली बुलाना
p-szpew = Prefettura प्रांत में केंद्र सरकार का दफ़्तर है। यह नागरिकता, परिवार को बुलाने और इतालवी के टेस्ट का काम देखता है।
# it: Non è la [Questura][1]. La Questura è della polizia e dà i permessi.
# note: [1] = termini/questura
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
p-8abr8 = यह [Questura][1] नहीं है। Questura पुलिस की है और परमिट देती है।
