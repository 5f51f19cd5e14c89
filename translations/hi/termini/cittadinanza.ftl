### cittadinanza — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: cittadinanza
title = नागरिकता
# it: Il legame con uno Stato. Chi è cittadino vota e ha il passaporto.
# term: passaporto → { -passaporto } = पासपोर्ट
summary = किसी देश से रिश्ता। नागरिक वोट देता है और उसे पासपोर्ट मिलता है।
# it: cittadino italiano; passaporto italiano
# term: passaporto → { -passaporto } = पासपोर्ट
keywords = इटैलियन नागरिक; इटैलियन पासपोर्ट; सिटीज़नशिप
# it: Leggi come si chiede per [residenza o matrimonio][1] e [a 18 anni][2].
# note: [1] = servizi/cittadinanza-adulti
# note: [2] = servizi/cittadinanza-a-diciotto-anni
# term: residenza → { -residenza } = निवास का पंजीकरण
p-mgc92 = पढ़ें कि [निवास या शादी से][1] और [18 साल की उम्र में][2] कैसे माँगें।
