### ASST — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST
title = सरकारी अस्पतालों की संस्था
# it: L'azienda pubblica che in Lombardia gestisce ospedali, medici e vaccini.
# term: vaccini → { -vaccino } = टीका
summary = Lombardia में वह सरकारी संस्था जो अस्पताल, डॉक्टर और टीके चलाती है।
# it: azienda sanitaria; ASL; ospedale
keywords = ASL; अस्पताल; स्वास्थ्य दफ़्तर
# it: ASST vuol dire Azienda socio-sanitaria territoriale. In altre regioni si chiama **ASL**.
p-qybyk = ASST का मतलब है Azienda socio-sanitaria territoriale। दूसरे क्षेत्रों में इसे **ASL** कहते हैं।
# it: A Cremona c'è l'[ASST Cremona][1].
# note: [1] = enti/asst-cremona
p-eqdrk = Cremona में [ASST Cremona][1] है।
