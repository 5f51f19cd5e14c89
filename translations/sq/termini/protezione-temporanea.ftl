### protezione temporanea — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione temporanea
title = mbrojtje e përkohshme
# it: Un permesso per chi fugge da una guerra insieme a molte altre persone.
summary = Një leje për këdo që ikën nga një luftë bashkë me shumë njerëz të tjerë.
# it: Ucraina; guerra; permesso
keywords = Ukraina; luftë; leje
# it: Oggi vale per chi viene dall'Ucraina. Permette di lavorare, curarsi e studiare.
p-6mn5g = Sot vlen për ata që vijnë nga Ukraina. Lejon të punoni, të mjekoheni dhe të studioni.
# it: La data di fine può cambiare: chiedi in [Questura][1].
# note: [1] = termini/questura
# term: questura → { -questura } = drejtoria e policisë
p-xpwwz = Data e mbarimit mund të ndryshojë: pyesni te [drejtoria e policisë (Questura)][1].
