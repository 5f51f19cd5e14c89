### Commissione territoriale — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Commissione territoriale
title = शरण का फ़ैसला करने वाला आयोग
# it: Le persone che ascoltano la tua storia e decidono sull'asilo.
# term: asilo → { -protezione-internazionale } = अंतरराष्ट्रीय सुरक्षा (शरण)
summary = वे लोग जो आपकी कहानी सुनते हैं और शरण का फ़ैसला करते हैं।
# it: intervista; asilo; colloquio
# term: asilo → { -protezione-internazionale } = अंतरराष्ट्रीय सुरक्षा (शरण)
keywords = इंटरव्यू; शरण; असाइलम; कमीशन
# it: Parli con una persona, con un interprete. Puoi portare le prove e un avvocato.
p-nupiw = आप दुभाषिए के साथ एक व्यक्ति से बात करते हैं। आप सबूत और वकील साथ ला सकते हैं।
# it: Di' la verità. Se non capisci una domanda, dillo.
p-yrn3w = सच बोलें। अगर कोई सवाल समझ न आए, तो बताएँ।
