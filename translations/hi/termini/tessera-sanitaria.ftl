### tessera sanitaria — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tessera sanitaria
title = स्वास्थ्य कार्ड
# it: La tessera che usi dal medico, in ospedale e in farmacia.
summary = वह कार्ड जो आप डॉक्टर के पास, अस्पताल में और दवा की दुकान पर दिखाते हैं।
# it: tessera; carta sanitaria; medico
keywords = हेल्थ कार्ड; कार्ड; डॉक्टर
# it: È una tessera di plastica. La mostri dal medico, in ospedale e in farmacia.
p-3qwi4 = यह प्लास्टिक का कार्ड है। इसे डॉक्टर के पास, अस्पताल में और दवा की दुकान पर दिखाते हैं।
# it: Sulla tessera c'è il tuo [codice fiscale][1]. **Non** è un documento di identità.
# note: [1] = termini/codice-fiscale
# term: codice fiscale → { -codice-fiscale } = टैक्स कोड
p-7abev = कार्ड पर आपका [टैक्स कोड (codice fiscale)][1] होता है। यह पहचान का दस्तावेज़ **नहीं** है।
