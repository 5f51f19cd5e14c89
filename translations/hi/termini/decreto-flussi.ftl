### decreto flussi — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: decreto flussi
title = काम के वीज़ा का कोटा
# it: La regola che dice quanti lavoratori possono entrare in Italia.
summary = वह नियम जो बताता है कि कितने कामगार इटली आ सकते हैं।
# it: quote; lavoro; click day
keywords = कोटा; काम; क्लिक डे; फ्लूसी
# it: La domanda la fa il datore di lavoro in giorni precisi. Nessuno può venderti un posto.
# term: datore di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
p-h65d3 = आवेदन मालिक तय दिनों में देता है। कोई आपको जगह नहीं बेच सकता।
# it: Leggi [come funziona][1].
# note: [1] = servizi/entrare-per-lavoro
p-4659z = पढ़ें: [यह कैसे काम करता है][1]।
