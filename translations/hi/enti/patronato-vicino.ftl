### Patronato, CAF o sindacato vicino a te — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Patronato, CAF o sindacato vicino a te
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
# term: sindacato → { -sindacato } = मज़दूर यूनियन
title = आपके पास का patronato, CAF या यूनियन (sindacato)
# it: Gli uffici che aiutano con le domande, il lavoro e le tasse. Ce ne sono in molti comuni.
summary = वे दफ़्तर जो आवेदन, काम और टैक्स में मदद करते हैं। ये बहुत-से Comune में हैं।
# it: patronato; CAF; sindacato; vicino; dove
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
# term: sindacato → { -sindacato } = मज़दूर यूनियन
keywords = पात्रोनातो; patronato; CAF; काफ़; यूनियन; सिंदाकातो; पास में; कहाँ

## Che cosa fa

# it: Un [patronato][1] fa le domande per te. Un [CAF][2] fa le tasse e l'ISEE. Un [sindacato][3] difende chi lavora.
# note: [1] = termini/patronato
# note: [2] = termini/caf
# note: [3] = termini/sindacato
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
# term: sindacato → { -sindacato } = मज़दूर यूनियन
p-xmrq4 = [patronato (मुफ़्त मदद का दफ़्तर)][1] आपके लिए आवेदन भरता है। [CAF (टैक्स में मदद का दफ़्तर)][2] टैक्स और ISEE का काम करता है। [मज़दूर यूनियन (sindacato)][3] काम करने वालों के हक़ के लिए खड़ी होती है।

## Come trovarlo

# it: Come trovarlo
t-r55wy = उसे कैसे ढूँढें
# it: Cerca su internet **patronato** e il nome del comune dove abiti.
# note: voce 1 di 3
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
l-9gswm = इंटरनेट पर **patronato** और अपने Comune (जहाँ आप रहते हैं) का नाम लिखकर ढूँढें।
# it: Oppure chiedi in [Comune][1] dov'è quello più vicino.
# note: voce 2 di 3
# note: [1] = enti/comune-di-residenza
l-gbnzy = या [Comune][1] से पूछें कि सबसे पास वाला कहाँ है।
# it: Telefona. Chiedi i giorni, i documenti e il prezzo.
# note: voce 3 di 3
l-7wzgf = फ़ोन करें। दिन, दस्तावेज़ और क़ीमत पूछें।
# it: Per una domanda all'INPS puoi chiamare anche l'[INPS][1].
# note: [1] = enti/istituto-inps
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
p-rwxwn = INPS के किसी आवेदन के लिए आप [INPS][1] को भी फ़ोन कर सकते हैं।
