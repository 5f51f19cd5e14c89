### Motorizzazione civile — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Motorizzazione civile
title = ===
# it: L'ufficio che dà e cambia le patenti di guida.
summary = वह दफ़्तर जो ड्राइविंग लाइसेंस देता और बदलता है।
# it: patente; motorizzazione; guida; auto
keywords = ड्राइविंग लाइसेंस; मोतोरिद्ज़ात्सियोने; गाड़ी चलाना; कार; RTO

## Che cosa fa

# it: È l'ufficio del Ministero delle Infrastrutture e dei Trasporti per patenti e veicoli. Qui chiedi il [cambio della patente][1].
# note: [1] = servizi/patente-straniera
p-rd5ke = यह परिवहन मंत्रालय (Ministero delle Infrastrutture e dei Trasporti) का दफ़्तर है, लाइसेंस और गाड़ियों के लिए। यहाँ आप [लाइसेंस बदलवाने][1] का आवेदन देते हैं।
# it: Il sito è { $web }.
# note: $web = un dato; lo scrive il sito
p-chjnx = वेबसाइट { $web } है।
