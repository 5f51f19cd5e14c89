### impronte digitali — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: impronte digitali
title = fingerprints
# it: I segni delle tue dita. La Questura li prende per il permesso.
# term: questura → { -questura } = police headquarters
summary = The marks of your fingers. The Questura takes them for the permit.
# it: foto; fotosegnalamento; dita
keywords = photo; fotosegnalamento; fingers
# it: Metti le dita su una macchina. Non fa male e dura poco.
p-qi3rt = You put your fingers on a machine. It does not hurt and is quick.
# it: Sulla lettera puoi trovare parole difficili, come **rilievi fotodattiloscopici**. Vogliono dire foto e impronte.
p-9wy4c = In the letter you may find difficult words, such as **rilievi fotodattiloscopici**. They mean photo and fingerprints.
