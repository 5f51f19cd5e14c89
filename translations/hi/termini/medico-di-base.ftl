### medico di famiglia — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: medico di famiglia
title = फ़ैमिली डॉक्टर
# it: Il medico che scegli tu. Ti visita gratis e fa le ricette.
# term: ricette → { -ricetta } = डॉक्टर की पर्ची
summary = वह डॉक्टर जिसे आप ख़ुद चुनते हैं। वह मुफ़्त में देखता है और दवा की पर्ची लिखता है।
# it: dottore; medico curante; medico di medicina generale; MMG
keywords = डॉक्टर; मेदिको; फ़ैमिली डॉक्टर; MMG
# it: Si chiama anche **medico di base** o medico di medicina generale. Sono la stessa cosa.
p-e4w8e = इसे **medico di base** या medico di medicina generale भी कहते हैं। सबका मतलब एक ही है।
# it: Leggi [come si sceglie][1].
# note: [1] = servizi/medico-di-famiglia
p-dhqsq = पढ़ें: [कैसे चुनें][1]।
