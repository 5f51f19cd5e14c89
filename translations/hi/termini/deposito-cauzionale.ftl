### deposito cauzionale — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: deposito cauzionale
title = किराए की सिक्योरिटी
# it: I soldi che dai al proprietario come garanzia. Te li rende alla fine.
summary = वे पैसे जो आप मकान मालिक को गारंटी के तौर पर देते हैं। आख़िर में वह वापस करता है।
# it: caparra; garanzia; affitto
keywords = एडवांस; गारंटी; किराया; सिक्योरिटी
# it: Molti la chiamano **caparra**. Non può essere più di tre mesi di affitto.
p-55wxz = बहुत-से लोग इसे **caparra** कहते हैं। यह तीन महीने के किराए से ज़्यादा नहीं हो सकती।
# it: Prima di entrare fai foto della casa. Servono per riavere i soldi.
p-ntx7d = घर में आने से पहले घर की फ़ोटो लें। पैसे वापस पाने के लिए काम आती हैं।
