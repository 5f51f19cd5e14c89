### ISEE — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ISEE
title = परिवार की आर्थिक हालत का नंबर
# it: Il numero che dice quanto è ricca la tua famiglia.
summary = वह नंबर जो बताता है कि आपके परिवार की आर्थिक हालत कैसी है।
# it: reddito; sconto; bonus
# term: reddito → { -reddito } = आमदनी
keywords = आमदनी; छूट; बोनस
# it: Con un ISEE basso paghi meno o ricevi più aiuti. Rifallo ogni anno.
p-axh2e = ISEE कम हो तो आप कम पैसे देते हैं या ज़्यादा मदद पाते हैं। इसे हर साल दोबारा बनवाएँ।
# it: Leggi [come si chiede][1].
# note: [1] = servizi/chiedere-isee
p-dx5dy = पढ़ें: [कैसे माँगें][1]।
