### Questura — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Questura
title = police headquarters
# it: L'ufficio della Polizia di Stato che dà i permessi di soggiorno.
# term: permessi di soggiorno → { -permesso-di-soggiorno } = residence permit
summary = The office of the State Police that issues residence permits.
# it: polizia; ufficio immigrazione; impronte
# term: impronte → { -impronte-digitali }
keywords = police; immigration office; fingerprints
# it: È un ufficio della Polizia di Stato. C'è una Questura in ogni provincia.
p-rwmrv = It is an office of the State Police. There is one in every province.
# it: Qui lasci le impronte e ritiri il [permesso di soggiorno][1].
# note: [1] = termini/permesso-di-soggiorno
# term: impronte → { -impronte-digitali }
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
p-m6ehg = Here you give your fingerprints and collect your [residence permit][1].
