### impronte digitali — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: impronte digitali
title = відбитки пальців
# it: I segni delle tue dita. La Questura li prende per il permesso.
# term: questura → { -questura } = управління поліції
summary = Сліди ваших пальців. Questura (управління поліції) бере їх для посвідки.
# it: foto; fotosegnalamento; dita
keywords = фото; fotosegnalamento; пальці
# it: Metti le dita su una macchina. Non fa male e dura poco.
p-qi3rt = Ви кладете пальці на апарат. Це не боляче і швидко.
# it: Sulla lettera puoi trovare parole difficili, come **rilievi fotodattiloscopici**. Vogliono dire foto e impronte.
p-9wy4c = У листі можуть бути складні слова, як-от **rilievi fotodattiloscopici**. Вони означають «фото і відбитки пальців».
