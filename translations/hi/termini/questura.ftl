### Questura — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Questura
title = पुलिस का इमिग्रेशन दफ़्तर
# it: L'ufficio della Polizia di Stato che dà i permessi di soggiorno.
# term: permessi di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
summary = राज्य पुलिस का दफ़्तर जो निवास परमिट देता है।
# it: polizia; ufficio immigrazione; impronte
# term: impronte → { -impronte-digitali } = उँगलियों के निशान
keywords = ???
# it: È un ufficio della Polizia di Stato. C'è una Questura in ogni provincia.
p-rwmrv = ???
# it: Qui lasci le impronte e ritiri il [permesso di soggiorno][1].
# note: [1] = termini/permesso-di-soggiorno
# term: impronte → { -impronte-digitali } = उँगलियों के निशान
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
p-m6ehg = ???
