### idoneità alloggiativa — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: idoneità alloggiativa
title = मकान ठीक होने का सर्टिफ़िकेट
# it: Il certificato che dice per quante persone la tua casa è adatta.
summary = वह सर्टिफ़िकेट जो बताता है कि आपका घर कितने लोगों के लिए ठीक है।
# it: metri quadrati; casa adatta; certificato
keywords = ???
# it: Lo dà il Comune dove si trova la casa. Può mandare una persona a vedere le stanze.
p-4qry7 = ???
# it: Serve per il [ricongiungimento][1]. Chiedi in Comune il modulo, il prezzo e i tempi.
# note: [1] = servizi/ricongiungimento
# term: ricongiungimento → { -ricongiungimento-familiare } = परिवार को इटली बुलाना
p-wj6rw = ???
