### Gravidanza e parto — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Gravidanza e parto
title = गर्भावस्था और जन्म
# it: Visite, ospedale e diritti di chi aspetta un figlio.
summary = जिसे बच्चा होने वाला है उसकी जाँच, अस्पताल और अधिकार।
# it: incinta; gravidanza; parto; maternità
keywords = गर्भवती; पेट से; प्रेगनेंट; डिलीवरी; बच्चा होना
# it: Sei incinta? Vai presto dal medico o al [consultorio][1]. Leggi [che cosa ti spetta][2].
# note: [1] = servizi/consultorio
# note: [2] = servizi/gravidanza-e-parto
# term: consultorio → { -consultorio-familiare } = महिलाओं और परिवार की सेहत का केंद्र
p-7w8dc = क्या आप गर्भवती हैं? जल्दी डॉक्टर के पास या [महिलाओं और परिवार की सेहत के केंद्र (consultorio)][1] में जाएँ। पढ़ें: [आपके क्या अधिकार हैं][2]।
