### DSU — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: DSU
title = ISEE का फ़ॉर्म
# it: Il modulo con i dati della famiglia. Da qui si calcola l'ISEE.
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
summary = परिवार की जानकारी वाला फ़ॉर्म। इसी से ISEE निकाला जाता है।
# it: ISEE; dichiarazione; CAF
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
keywords = ISEE; घोषणा; CAF
# it: DSU vuol dire dichiarazione sostitutiva unica. La compili con il [CAF][1] o sul sito dell'INPS.
# note: [1] = termini/caf
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
p-m46tp = DSU का मतलब है dichiarazione sostitutiva unica। इसे आप [CAF (टैक्स में मदद के दफ़्तर)][1] के साथ या INPS की वेबसाइट पर भरते हैं।
