### stato civile — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: stato civile
title = जन्म, शादी और मौत का दफ़्तर
# it: L'ufficio del Comune per nascite, matrimoni, cittadinanza e morti.
# term: cittadinanza → { -cittadinanza } = नागरिकता
summary = Comune का दफ़्तर, जो जन्म, शादी, नागरिकता और मौत दर्ज करता है।
# it: nascita; matrimonio; morte; atti
keywords = जन्म; शादी; मौत; प्रमाणपत्र
# it: Qui [registri una nascita][1].
# note: [1] = servizi/registrare-una-nascita
p-zqaxm = यहाँ [जन्म दर्ज होता है][1]।
# it: Nei moduli «stato civile» vuol dire anche se sei sposato, divorziato o vedovo.
p-jbdyx = फ़ॉर्मों में “stato civile” का मतलब यह भी है कि आप शादीशुदा, तलाक़शुदा या विधवा/विधुर हैं।
