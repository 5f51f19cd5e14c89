### anagrafe — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: anagrafe
title = evidența locuitorilor
# it: L'ufficio del Comune che scrive chi abita nel comune.
summary = Biroul primăriei care scrie cine locuiește în localitate.
# it: municipio; certificati; ufficio anagrafe
keywords = primărie; certificate; evidența populației; anagrafe; ghișeu
# it: Qui chiedi la [residenza][1], la [carta d'identità][2] e i certificati.
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = rezidență
# term: carta d'identità → { -carta-di-identita } = carte de identitate
p-eduyx = Aici cereți [rezidența (residenza)][1], [cartea de identitate (carta d'identità)][2] și certificatele.
