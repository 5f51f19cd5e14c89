### Corsi — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corsi
title = कोर्स
# it: Corsi dei progetti del territorio. Per i corsi di oggi chiedi al CPIA.
# term: cpia → { -cpia } = बड़ों का सरकारी स्कूल
summary = इलाक़े की परियोजनाओं के कोर्स। आज के कोर्स के लिए CPIA से पूछें।
