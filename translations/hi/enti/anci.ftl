### ANCI — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ANCI
title = ===
# it: L'associazione nazionale dei Comuni italiani.
summary = इटली की नगरपालिकाओं का राष्ट्रीय संगठन।
# it: ANCI; comuni italiani
keywords = ANCI; इटली की नगरपालिकाएँ; कमूने

## Che cosa fa

# it: Riunisce i Comuni italiani. Con la [Fondazione Cittalia][1] ha preparato [CO-AliZIONE][2], un percorso di formazione per i Comuni.
# note: [1] = enti/fondazione-cittalia
# note: [2] = progetti/co-alizione
p-r2kut = यह इटली की नगरपालिकाओं का संगठन है। [Fondazione Cittalia][1] के साथ इसने [CO-AliZIONE][2] बनाया, जो नगरपालिकाओं के लिए प्रशिक्षण था।
# it: Non dà servizi ai cittadini.
p-xsbkj = यह लोगों को सेवाएँ नहीं देता।
