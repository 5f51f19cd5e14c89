### pediatra di libera scelta — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pediatra di libera scelta
title = बच्चों का डॉक्टर
# it: Il medico gratuito dei bambini, fino a 14 anni al massimo.
summary = बच्चों का मुफ़्त डॉक्टर, ज़्यादा से ज़्यादा 14 साल की उम्र तक।
# it: pediatra; bambini; PLS
keywords = बच्चों का डॉक्टर; बच्चे; PLS
# it: Lo scegli tu tra quelli con posti liberi. Leggi [come si fa][1].
# note: [1] = servizi/pediatra
p-xeb53 = आप उन डॉक्टरों में से चुनते हैं जिनके पास जगह ख़ाली है। पढ़ें: [कैसे करें][1]।
