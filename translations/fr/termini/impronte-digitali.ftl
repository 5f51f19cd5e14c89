### impronte digitali — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: impronte digitali
title = empreintes digitales
# it: I segni delle tue dita. La Questura li prende per il permesso.
# term: questura → { -questura } = direction de la police
summary = Les marques de vos doigts. La Questura les prend pour le permis.
# it: foto; fotosegnalamento; dita
keywords = photo; fotosegnalamento; doigts
# it: Metti le dita su una macchina. Non fa male e dura poco.
p-qi3rt = Vous mettez les doigts sur une machine. Cela ne fait pas mal et dure peu.
# it: Sulla lettera puoi trovare parole difficili, come **rilievi fotodattiloscopici**. Vogliono dire foto e impronte.
p-9wy4c = Sur la lettre, vous pouvez trouver des mots difficiles, comme **rilievi fotodattiloscopici**. Ils veulent dire photo et empreintes.
