### CO-AliZIONE: l'ultima tappa a Cremona — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CO-AliZIONE: l'ultima tappa a Cremona
title = CO-AliZIONE: Cremona में आख़िरी पड़ाव
# it: Una giornata di formazione per i Comuni, nel 2018. È passata.
summary = 2018 में नगरपालिकाओं के लिए प्रशिक्षण का एक दिन। यह हो चुका है।
# it: CO-AliZIONE; formazione; Sala Puerari
keywords = CO-AliZIONE; प्रशिक्षण; Sala Puerari
# it: È stata l'ultima giornata del percorso [CO-AliZIONE][1]. Parlava di reti di accoglienza tra Comuni, enti e cittadini.
# note: [1] = progetti/co-alizione
p-efyfv = यह [CO-AliZIONE][1] प्रशिक्षण का आख़िरी दिन था। इसमें नगरपालिकाओं, संस्थाओं और लोगों के बीच स्वागत के नेटवर्क की बात हुई।
