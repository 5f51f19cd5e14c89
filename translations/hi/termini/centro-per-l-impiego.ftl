### centro per l'impiego — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro per l'impiego
title = सरकारी रोज़गार दफ़्तर
# it: L'ufficio pubblico che aiuta a trovare lavoro.
summary = वह सरकारी दफ़्तर जो काम ढूँढने में मदद करता है।
# it: collocamento; lavoro; CPI
keywords = काम; नौकरी; कोलोकामेंतो; CPI
# it: Prima si chiamava ufficio di collocamento. In Lombardia è della Provincia.
p-8yype = पहले इसे ufficio di collocamento कहते थे। Lombardia में यह प्रांत (Provincia) का है।
# it: Leggi [come iscriverti][1].
# note: [1] = servizi/cercare-lavoro
p-kesnq = पढ़ें: [नाम कैसे लिखवाएँ][1]।
