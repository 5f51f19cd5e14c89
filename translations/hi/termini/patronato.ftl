### patronato — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: patronato
title = मुफ़्त मदद का दफ़्तर
# it: Un ufficio che aiuta gratis con INPS, permesso e altre domande.
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
summary = वह दफ़्तर जो INPS, परमिट और दूसरे आवेदनों में मुफ़्त मदद करता है।
# it: INPS; aiuto gratis; permesso; pensione
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
keywords = INPS; मुफ़्त मदद; परमिट; पेंशन
# it: Molti patronati sono di sindacati o associazioni. Non serve iscriversi.
# term: sindacati → { -sindacato } = मज़दूर यूनियन
p-7g4eb = कई patronato यूनियनों (sindacati) या संगठनों के होते हैं। सदस्य बनना ज़रूरी नहीं है।
# it: Leggi [come trovarlo][1].
# note: [1] = servizi/aiuto-patronato-caf
p-uxiyv = पढ़ें: [कैसे ढूँढें][1]।
