### Progetti e reti — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Progetti e reti
title = परियोजनाएँ और नेटवर्क
# it: Che cosa si è fatto nella zona. Molti progetti sono finiti.
summary = इस इलाक़े में क्या-क्या हुआ। कई परियोजनाएँ ख़त्म हो चुकी हैं।
# it: progetti; FAMI; rete; buone pratiche
keywords = परियोजना; प्रोजेक्ट; FAMI; नेटवर्क; अच्छे तरीक़े
# it: Qui c'è la storia dei progetti. Se ti serve un aiuto oggi, parti dagli [altri argomenti][1].
# note: [1] = argomenti/documenti
p-zqp6y = यहाँ परियोजनाओं का इतिहास है। अगर आपको आज मदद चाहिए, तो [दूसरे विषयों][1] से शुरू करें।
