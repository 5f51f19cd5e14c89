### mediatore linguistico-culturale — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: mediatore linguistico-culturale
title = भाषा और संस्कृति का मध्यस्थ
# it: Una persona che ti aiuta a capire un ufficio e a farti capire.
summary = वह व्यक्ति जो दफ़्तर की बात समझने और अपनी बात समझाने में आपकी मदद करता है।
# it: interprete; traduttore; mediatrice; mediazione
keywords = दुभाषिया; अनुवादक; ट्रांसलेटर; मध्यस्थ
# it: Parla l'italiano e la tua lingua. Conosce gli uffici italiani e il tuo Paese.
p-brrn2 = वह इतालवी और आपकी भाषा बोलता है। वह इतालवी दफ़्तरों और आपके देश को जानता है।
# it: Traduce le parole e spiega le abitudini. A Cremona puoi chiedere a [Mondinsieme][1].
# note: [1] = servizi/mediazione-mondinsieme
p-mfbmb = वह शब्दों का अनुवाद करता है और रीति-रिवाज समझाता है। Cremona में आप [Mondinsieme][1] से पूछ सकते हैं।
