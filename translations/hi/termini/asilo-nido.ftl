### asilo nido — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: asilo nido
title = छोटे बच्चों की नर्सरी
# it: Il posto per i bambini da pochi mesi a tre anni.
summary = कुछ महीने से तीन साल तक के बच्चों के लिए जगह।
# it: nido; bambini piccoli; zero tre anni
keywords = नर्सरी; क्रेच; छोटे बच्चे; तीन साल तक
# it: Non è obbligatorio e di solito paghi. Leggi [come si chiede][1].
# note: [1] = servizi/asilo-nido-e-infanzia
p-gus2b = यह अनिवार्य नहीं है और आम तौर पर पैसे लगते हैं। पढ़ें: [कैसे माँगें][1]।
