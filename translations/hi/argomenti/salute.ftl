### Salute — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Salute
title = सेहत
# it: Medico, tessera sanitaria, ospedale, vaccini.
# term: tessera sanitaria → { -tessera-sanitaria } = स्वास्थ्य कार्ड
# term: vaccini → { -vaccino } = टीका
summary = डॉक्टर, स्वास्थ्य कार्ड, अस्पताल, टीके।
# it: medico; dottore; pediatra; ospedale; vaccino; malattia
# term: pediatra → { -pediatra-di-libera-scelta } = बच्चों का डॉक्टर
# term: vaccino → { -vaccino } = टीका
keywords = डॉक्टर; इलाज; अस्पताल; टीका; बीमारी; दवा
# it: Per curarti ti serve spesso la [tessera sanitaria][1]. In caso di pericolo leggi [come chiamare aiuto][2].
# note: [1] = termini/tessera-sanitaria
# note: [2] = servizi/emergenza-112
# term: tessera sanitaria → { -tessera-sanitaria } = स्वास्थ्य कार्ड
p-6uwsu = इलाज के लिए आपको अक्सर [स्वास्थ्य कार्ड (tessera sanitaria)][1] चाहिए। ख़तरा हो तो पढ़ें [मदद कैसे बुलाएँ][2]।
# it: Se non hai il permesso, puoi [curarti lo stesso][1].
# note: [1] = servizi/cure-senza-permesso
p-rwudw = अगर आपके पास परमिट नहीं है, तो भी आप [इलाज करवा सकते हैं][1]।
