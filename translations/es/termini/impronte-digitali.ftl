### impronte digitali — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: impronte digitali
title = huellas digitales
# it: I segni delle tue dita. La Questura li prende per il permesso.
# term: questura → { -questura } = jefatura de policía
summary = Las marcas de sus dedos. La { -questura } las toma para el permiso.
# it: foto; fotosegnalamento; dita
keywords = foto; huellas dactilares; dedos
# it: Metti le dita su una macchina. Non fa male e dura poco.
p-qi3rt = Pone los dedos en una máquina. No duele y dura poco.
# it: Sulla lettera puoi trovare parole difficili, come **rilievi fotodattiloscopici**. Vogliono dire foto e impronte.
p-9wy4c = En la carta puede encontrar palabras difíciles, como **rilievi fotodattiloscopici**. Quieren decir foto y huellas.
