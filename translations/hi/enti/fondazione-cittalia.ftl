### Fondazione Cittalia — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione Cittalia
title = ===
# it: La fondazione dell'ANCI per una cultura dell'accoglienza.
summary = ANCI का फ़ाउंडेशन, जो नए आए लोगों के स्वागत की सोच के लिए काम करता है।
# it: Cittalia; ANCI; accoglienza
keywords = Cittalia; ANCI; स्वागत

## Che cosa fa

# it: È la fondazione dell'[ANCI][1] per una cultura dell'accoglienza. Ha lavorato al percorso [CO-AliZIONE][2].
# note: [1] = enti/anci
# note: [2] = progetti/co-alizione
p-r679y = यह [ANCI][1] का फ़ाउंडेशन है, जो नए आए लोगों के स्वागत की सोच के लिए काम करता है। इसने [CO-AliZIONE][2] प्रशिक्षण में काम किया।
# it: Non è uno sportello per i cittadini.
p-sjsii = यह लोगों के लिए मदद का काउंटर नहीं है।
