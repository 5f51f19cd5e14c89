### protezione temporanea — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione temporanea
title = protecție temporară
# it: Un permesso per chi fugge da una guerra insieme a molte altre persone.
summary = Un permis pentru cine fuge de un război împreună cu multe alte persoane.
# it: Ucraina; guerra; permesso
keywords = Ucraina; război; permis
# it: Oggi vale per chi viene dall'Ucraina. Permette di lavorare, curarsi e studiare.
p-6mn5g = Azi este valabilă pentru cine vine din Ucraina. Dă voie să lucrați, să vă tratați și să învățați.
# it: La data di fine può cambiare: chiedi in [Questura][1].
# note: [1] = termini/questura
# term: questura → { -questura } = chestură
p-xpwwz = Data de sfârșit se poate schimba: întrebați la [chestură (Questura)][1].
