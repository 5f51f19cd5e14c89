### assegno unico — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assegno unico
title = बच्चों का मासिक भत्ता
# it: I soldi che l'INPS paga ogni mese per i figli.
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
summary = वे पैसे जो INPS बच्चों के लिए हर महीने देता है।
# it: figli; assegni familiari; AUU
keywords = बच्चे; बच्चों के पैसे; भत्ता; AUU
# it: Vale dal settimo mese di gravidanza fino a 21 anni, con alcune condizioni.
p-iptir = यह गर्भावस्था के सातवें महीने से 21 साल की उम्र तक मिलता है, कुछ शर्तों के साथ।
# it: Leggi [come si chiede][1].
# note: [1] = servizi/assegno-unico-figli
p-98tuh = पढ़ें: [कैसे माँगें][1]।
