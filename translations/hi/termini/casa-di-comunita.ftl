### Casa di comunità — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Casa di comunità
title = मोहल्ले का स्वास्थ्य केंद्र
# it: Un posto vicino a casa con medici, infermieri e sportelli della salute.
summary = घर के पास की जगह, जहाँ डॉक्टर, नर्स और स्वास्थ्य के काउंटर होते हैं।
# it: medico; infermiere; prelievi; sportello; ASST
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
keywords = डॉक्टर; नर्स; ख़ून की जाँच; ASST; हेल्थ सेंटर
# it: Puoi chiedere informazioni, fare visite e parlare con un infermiere. Non è un ospedale.
p-zumst = यहाँ आप जानकारी ले सकते हैं, डॉक्टर को दिखा सकते हैं और नर्स से बात कर सकते हैं। यह अस्पताल नहीं है।
# it: Chiedi all'[ASST][1] qual è la più vicina.
# note: [1] = termini/asst
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
p-rdqyq = [ASST][1] से पूछें कि सबसे पास कौन-सा है।
