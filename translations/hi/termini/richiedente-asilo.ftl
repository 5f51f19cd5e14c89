### richiedente asilo — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: richiedente asilo
title = शरण माँगने वाला व्यक्ति
# it: Chi ha chiesto protezione e aspetta la risposta.
summary = जिसने सुरक्षा माँगी है और जवाब का इंतज़ार कर रहा है।
# it: asilo; domanda; profugo
# term: asilo → { -protezione-internazionale } = अंतरराष्ट्रीय सुरक्षा (शरण)
keywords = शरण; आवेदन; असाइलम
# it: Ha un documento, può curarsi e ha diritto a un interprete. Se non ha casa, può chiedere l'accoglienza.
p-qfyaa = उसके पास एक दस्तावेज़ होता है, वह इलाज करवा सकता है और उसे दुभाषिए का अधिकार है। अगर उसका घर नहीं है, तो वह रहने की जगह माँग सकता है।
