### impronte digitali — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: impronte digitali
title = उँगलियों के निशान
# it: I segni delle tue dita. La Questura li prende per il permesso.
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
summary = आपकी उँगलियों की छाप। Questura परमिट के लिए लेती है।
# it: foto; fotosegnalamento; dita
keywords = ???
# it: Metti le dita su una macchina. Non fa male e dura poco.
p-qi3rt = ???
# it: Sulla lettera puoi trovare parole difficili, come **rilievi fotodattiloscopici**. Vogliono dire foto e impronte.
p-9wy4c = ???
