### fototessera — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: fototessera
title = पासपोर्ट साइज़ फ़ोटो
# it: Una foto piccola del tuo viso, per i documenti.
summary = दस्तावेज़ों के लिए आपके चेहरे की छोटी फ़ोटो।
# it: foto; documenti; fotografia
keywords = फ़ोटो; दस्तावेज़; तस्वीर
# it: Deve essere recente, con il viso ben visibile. Puoi tenere il velo, se si vede tutto il viso.
p-ijiai = फ़ोटो नई हो और चेहरा साफ़ दिखे। सिर ढका रह सकता है, अगर पूरा चेहरा दिखता है।
