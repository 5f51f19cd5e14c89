### protezione temporanea — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione temporanea
title = protección temporal
# it: Un permesso per chi fugge da una guerra insieme a molte altre persone.
summary = Un permiso para quien huye de una guerra junto con muchas otras personas.
# it: Ucraina; guerra; permesso
keywords = Ucrania; guerra; permiso
# it: Oggi vale per chi viene dall'Ucraina. Permette di lavorare, curarsi e studiare.
p-6mn5g = Hoy vale para quien viene de Ucrania. Permite trabajar, recibir atención médica y estudiar.
# it: La data di fine può cambiare: chiedi in [Questura][1].
# note: [1] = termini/questura
# term: questura → { -questura } = jefatura de policía
p-xpwwz = La fecha de fin puede cambiar: pregunte en la [jefatura de policía (Questura)][1].
