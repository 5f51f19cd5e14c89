### casellario giudiziale e carichi pendenti — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: casellario giudiziale e carichi pendenti
title = अदालती रिकॉर्ड के प्रमाणपत्र
# it: I certificati che dicono se hai condanne o processi.
summary = वे प्रमाणपत्र जो बताते हैं कि आपको कोई सज़ा हुई है या कोई मुक़दमा चल रहा है।
# it: certificato penale; tribunale; fedina penale
keywords = ???
# it: Li dà l'ufficio del tribunale che si chiama Procura. Chiedi prima a che cosa servono: per molte pratiche li chiede l'ufficio da solo.
p-ixa5i = ???
