### Comune e anagrafe — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune e anagrafe
# term: anagrafe → { -anagrafe } = evidența locuitorilor
title = Primărie și evidența locuitorilor
# it: Residenza, carta d'identità, nascite e certificati.
# term: residenza → { -residenza } = rezidență
# term: carta d'identità → { -carta-di-identita } = carte de identitate
summary = Rezidență, carte de identitate, nașteri și certificate.
# it: anagrafe; residenza; certificati; municipio
# term: anagrafe → { -anagrafe } = evidența locuitorilor
# term: residenza → { -residenza } = rezidență
keywords = primărie; rezidență; certificate; evidența populației; buletin; anagrafe
# it: Il primo ufficio da conoscere è il [tuo Comune][1]. Comincia dalla [residenza][2].
# note: [1] = enti/comune-di-residenza
# note: [2] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = rezidență
p-ikqcf = Primul birou pe care trebuie să-l cunoașteți este [primăria dumneavoastră (Comune)][1]. Începeți cu [rezidența (residenza)][2].
