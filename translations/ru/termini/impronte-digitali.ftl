### impronte digitali — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: impronte digitali
title = отпечатки пальцев
# it: I segni delle tue dita. La Questura li prende per il permesso.
# term: questura → { -questura } = управление полиции
summary = Следы ваших пальцев. Управление полиции (Questura) берёт их для вида на жительство.
# it: foto; fotosegnalamento; dita
keywords = фото; пальцы; биометрия
# it: Metti le dita su una macchina. Non fa male e dura poco.
p-qi3rt = Вы прикладываете пальцы к аппарату. Это не больно и недолго.
# it: Sulla lettera puoi trovare parole difficili, come **rilievi fotodattiloscopici**. Vogliono dire foto e impronte.
p-9wy4c = В письме могут быть трудные слова, например **rilievi fotodattiloscopici**. Они значат «фото и отпечатки пальцев».
