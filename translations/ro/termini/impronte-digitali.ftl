### impronte digitali — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: impronte digitali
title = amprente
# it: I segni delle tue dita. La Questura li prende per il permesso.
# term: questura → { -questura } = chestură
summary = Urmele degetelor dumneavoastră. La chestură (Questura) vi se iau pentru permis.
# it: foto; fotosegnalamento; dita
keywords = fotografie; amprente digitale; degete
# it: Metti le dita su una macchina. Non fa male e dura poco.
p-qi3rt = Puneți degetele pe un aparat. Nu doare și durează puțin.
# it: Sulla lettera puoi trovare parole difficili, come **rilievi fotodattiloscopici**. Vogliono dire foto e impronte.
p-9wy4c = Pe scrisoare puteți găsi cuvinte grele, ca **rilievi fotodattiloscopici**. Înseamnă fotografii și amprente.
