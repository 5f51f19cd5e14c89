### Questura — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Questura
title = direction de la police
# it: L'ufficio della Polizia di Stato che dà i permessi di soggiorno.
# term: permessi di soggiorno → { -permesso-di-soggiorno } = permis de séjour
summary = Le bureau de la Polizia di Stato qui donne les permis de séjour.
# it: polizia; ufficio immigrazione; impronte
# term: impronte → { -impronte-digitali } = empreintes digitales
keywords = police; bureau immigration; empreintes; questure
# it: È un ufficio della Polizia di Stato. C'è una Questura in ogni provincia.
p-rwmrv = C’est un bureau de la Polizia di Stato (police d’État). Il y a une Questura dans chaque province.
# it: Qui lasci le impronte e ritiri il [permesso di soggiorno][1].
# note: [1] = termini/permesso-di-soggiorno
# term: impronte → { -impronte-digitali } = empreintes digitales
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
p-m6ehg = Ici, vous donnez vos empreintes et vous retirez le [permis de séjour (permesso di soggiorno)][1].
