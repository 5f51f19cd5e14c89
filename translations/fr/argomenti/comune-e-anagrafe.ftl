### Comune e anagrafe — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune e anagrafe
# term: anagrafe → { -anagrafe } = registre des habitants
title = Mairie et registre des habitants
# it: Residenza, carta d'identità, nascite e certificati.
# term: residenza → { -residenza } = résidence
# term: carta d'identità → { -carta-di-identita } = carte d’identité
summary = Résidence, carte d’identité, naissances et certificats.
# it: anagrafe; residenza; certificati; municipio
# term: anagrafe → { -anagrafe } = registre des habitants
# term: residenza → { -residenza } = résidence
keywords = mairie; Comune; anagrafe; résidence; certificats; état civil
# it: Il primo ufficio da conoscere è il [tuo Comune][1]. Comincia dalla [residenza][2].
# note: [1] = enti/comune-di-residenza
# note: [2] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = résidence
p-ikqcf = Le premier bureau à connaître est [votre mairie (Comune)][1]. Commencez par la [résidence][2].
