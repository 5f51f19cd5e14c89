### Questura — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Questura
title = chestură
# it: L'ufficio della Polizia di Stato che dà i permessi di soggiorno.
# term: permessi di soggiorno → { -permesso-di-soggiorno } = permis de ședere
summary = Biroul Poliției de Stat care dă permisele de ședere.
# it: polizia; ufficio immigrazione; impronte
# term: impronte → { -impronte-digitali } = amprente
keywords = poliție; biroul de imigrări; amprente; chestură
# it: È un ufficio della Polizia di Stato. C'è una Questura in ogni provincia.
p-rwmrv = Este un birou al Poliției de Stat. Există o chestură în fiecare provincie.
# it: Qui lasci le impronte e ritiri il [permesso di soggiorno][1].
# note: [1] = termini/permesso-di-soggiorno
# term: impronte → { -impronte-digitali } = amprente
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
p-m6ehg = Aici dați { -impronte-digitali(case: "def") } și luați [permisul de ședere (permesso di soggiorno)][1].
