### guardia medica — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: guardia medica
title = रात और छुट्टी के दिन का डॉक्टर
# it: Il medico per la notte, la domenica e i giorni di festa.
summary = रात, रविवार और छुट्टी के दिनों का डॉक्टर।
# it: continuità assistenziale; notte; domenica; 116117
keywords = रात; रविवार; 116117; रात का डॉक्टर
# it: Il nome ufficiale è **continuità assistenziale**. Serve se il tuo medico non c'è e il problema non può aspettare.
p-5whf8 = इसका आधिकारिक नाम **continuità assistenziale** है। जब आपका डॉक्टर न हो और तकलीफ़ रुक न सके, तब यह काम आता है।
# it: Leggi [come si chiama][1].
# note: [1] = servizi/cure-non-urgenti
p-vey89 = पढ़ें: [फ़ोन कैसे करें][1]।
