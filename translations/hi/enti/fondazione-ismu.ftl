### Fondazione ISMU — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione ISMU
title = ===
# it: Una fondazione che ha accompagnato il progetto LAB'IMPACT.
summary = एक फ़ाउंडेशन जिसने LAB'IMPACT परियोजना का साथ दिया।
# it: ISMU; ricerca; migrazioni
keywords = ISMU; अनुसंधान; प्रवास

## Che cosa fa

# it: Ha accompagnato gli enti del progetto [LAB'IMPACT][1], insieme ad [ANCI Lombardia][2].
# note: [1] = progetti/lab-impact
# note: [2] = enti/anci-lombardia
p-tv7jf = इसने [ANCI Lombardia][2] के साथ मिलकर [LAB'IMPACT][1] परियोजना की संस्थाओं का साथ दिया।
# it: Non è uno sportello per i cittadini.
p-rpdhn = यह लोगों के लिए मदद का काउंटर नहीं है।
