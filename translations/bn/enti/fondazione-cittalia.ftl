### Fondazione Cittalia — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione Cittalia
title = ===
# it: La fondazione dell'ANCI per una cultura dell'accoglienza.
summary = ANCI-র ফাউন্ডেশন, যা নতুন আসা মানুষকে স্বাগত জানানোর সংস্কৃতি গড়তে কাজ করে।
# it: Cittalia; ANCI; accoglienza
keywords = Cittalia; ANCI; স্বাগত

## Che cosa fa

# it: È la fondazione dell'[ANCI][1] per una cultura dell'accoglienza. Ha lavorato al percorso [CO-AliZIONE][2].
# note: [1] = enti/anci
# note: [2] = progetti/co-alizione
p-r679y = এটি [ANCI][1]-র ফাউন্ডেশন, যা নতুন আসা মানুষকে স্বাগত জানানোর সংস্কৃতি গড়তে কাজ করে। এটি [CO-AliZIONE][2] প্রশিক্ষণে কাজ করেছে।
# it: Non è uno sportello per i cittadini.
p-sjsii = এটি সাধারণ মানুষের জন্য কাউন্টার নয়।
