### Incontro e mediazione — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Incontro e mediazione
title = मेल-जोल और मध्यस्थता
# it: Luoghi di incontro, mediatori, reti di enti.
summary = मिलने की जगहें, मध्यस्थ, संस्थाओं के नेटवर्क।
# it: interprete; mediatore; associazioni; incontro
keywords = दुभाषिया; मध्यस्थ; अनुवादक; संगठन; मेल-जोल
# it: Se non capisci un ufficio, un [mediatore][1] può aiutarti. A Cremona puoi chiedere a [Mondinsieme][2].
# note: [1] = termini/mediatore-linguistico
# note: [2] = luoghi/mondinsieme
p-mg9zc = अगर आपको दफ़्तर की बात समझ नहीं आती, तो [मध्यस्थ (mediatore)][1] आपकी मदद कर सकता है। Cremona में आप [Mondinsieme][2] से पूछ सकते हैं।
