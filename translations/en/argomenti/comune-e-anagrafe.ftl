### Comune e anagrafe — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune e anagrafe
# term: anagrafe → { -anagrafe } = registry office
title = Town hall and registry office
# it: Residenza, carta d'identità, nascite e certificati.
# term: residenza → { -residenza } = registered residence
# term: carta d'identità → { -carta-di-identita } = identity card
summary = Registered residence, identity card, births and certificates.
# it: anagrafe; residenza; certificati; municipio
# term: anagrafe → { -anagrafe } = registry office
# term: residenza → { -residenza } = registered residence
keywords = registry office; residence; certificates; town hall; anagrafe; Comune
# it: Il primo ufficio da conoscere è il [tuo Comune][1]. Comincia dalla [residenza][2].
# note: [1] = enti/comune-di-residenza
# note: [2] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = registered residence
p-ikqcf = The first office to know is [your town hall (Comune)][1]. Start with your [registered residence][2].
