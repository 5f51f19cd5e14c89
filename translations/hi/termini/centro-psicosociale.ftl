### centro psico-sociale — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro psico-sociale
title = मानसिक स्वास्थ्य केंद्र
# it: Il servizio pubblico per la salute della mente degli adulti.
summary = वयस्कों के मन की सेहत के लिए सरकारी सेवा।
# it: CPS; psichiatra; salute mentale; depressione
keywords = CPS; दिमाग़ का डॉक्टर; मानसिक सेहत; डिप्रेशन
# it: Ci lavorano medici, psicologi, infermieri e assistenti sociali.
# term: assistenti sociali → { -assistente-sociale } = सोशल वर्कर
p-s99y7 = यहाँ डॉक्टर, मनोवैज्ञानिक, नर्स और सोशल वर्कर काम करते हैं।
# it: Leggi [come chiedere aiuto][1].
# note: [1] = servizi/salute-mentale
p-p82qs = पढ़ें: [मदद कैसे माँगें][1]।
