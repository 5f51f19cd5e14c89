### istituto comprensivo — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: istituto comprensivo
title = कई स्कूलों की एक संस्था
# it: Più scuole insieme: infanzia, primaria e medie.
summary = कई स्कूल एक साथ: छोटे बच्चों का स्कूल, प्राइमरी और मिडिल।
# it: scuola; elementari; medie; IC
keywords = स्कूल; प्राइमरी; मिडिल; IC
# it: Ha una sola segreteria e un dirigente. Per iscrivere un figlio vai alla segreteria.
p-yspqe = इसका एक ही दफ़्तर (segreteria) और एक ही प्रिंसिपल होता है। बच्चे के दाख़िले के लिए दफ़्तर में जाएँ।
