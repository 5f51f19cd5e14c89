### consultorio familiare — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: consultorio familiare
title = महिलाओं और परिवार की सेहत का केंद्र
# it: Un servizio per donne, coppie, genitori e ragazzi.
summary = महिलाओं, जोड़ों, माता-पिता और किशोरों के लिए सेवा।
# it: ginecologa; ostetrica; donne; contraccezione
keywords = लेडी डॉक्टर; दाई; महिला; गर्भ रोकना
# it: Ci sono ginecologa, ostetrica, psicologa e assistente sociale. Non serve la [ricetta][1].
# note: [1] = termini/ricetta
# term: assistente sociale → { -assistente-sociale } = सोशल वर्कर
# term: ricetta → { -ricetta } = डॉक्टर की पर्ची
p-5935g = यहाँ महिला रोगों की डॉक्टर, दाई, मनोवैज्ञानिक और सोशल वर्कर होते हैं। [डॉक्टर की पर्ची (ricetta)][1] की ज़रूरत नहीं है।
# it: Leggi [come andarci][1].
# note: [1] = servizi/consultorio
p-uu4uu = पढ़ें: [वहाँ कैसे जाएँ][1]।
