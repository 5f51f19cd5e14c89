### triage — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: triage
title = इमरजेंसी में बारी तय करना
# it: Il momento in cui un infermiere decide chi passa prima.
summary = वह समय जब नर्स तय करती है कि पहले कौन जाएगा।
# it: codice; colore; urgenza; attesa
keywords = कोड; रंग; ज़रूरी; इंतज़ार
# it: Non conta chi arriva prima. Conta chi è più grave.
p-4xb23 = पहले कौन आया, यह मायने नहीं रखता। किसकी हालत ज़्यादा गंभीर है, यह मायने रखता है।
# it: L'infermiere ti dà un colore o un numero. Se stai peggio, dillo.
p-x2k4k = नर्स आपको एक रंग या नंबर देती है। अगर तबीयत और बिगड़े, तो बताएँ।
