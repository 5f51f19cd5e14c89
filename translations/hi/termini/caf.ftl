### CAF — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CAF
title = टैक्स में मदद का दफ़्तर
# it: Un ufficio che aiuta con tasse, 730 e ISEE.
# term: 730 → { -modello-730 } = टैक्स का फ़ॉर्म 730
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
summary = एक दफ़्तर जो टैक्स, 730 और ISEE में मदद करता है।
# it: tasse; 730; ISEE
# term: 730 → { -modello-730 } = टैक्स का फ़ॉर्म 730
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
keywords = टैक्स; 730; ISEE
# it: CAF vuol dire centro di assistenza fiscale. Spesso è vicino a un [patronato][1].
# note: [1] = termini/patronato
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-vct47 = CAF का मतलब है centro di assistenza fiscale। अक्सर यह [patronato (मुफ़्त मदद के दफ़्तर)][1] के पास होता है।
# it: Leggi [che cosa fa per te][1].
# note: [1] = servizi/aiuto-patronato-caf
p-k25ii = पढ़ें: [यह आपके लिए क्या करता है][1]।
