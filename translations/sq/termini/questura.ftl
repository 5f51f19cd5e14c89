### Questura — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Questura
title = drejtoria e policisë
# it: L'ufficio della Polizia di Stato che dà i permessi di soggiorno.
# term: permessi di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
summary = Zyra e Policisë së Shtetit që jep lejet e qëndrimit.
# it: polizia; ufficio immigrazione; impronte
# term: impronte → { -impronte-digitali } = shenja të gishtave
keywords = polici; zyra e imigracionit; shenja gishtash
# it: È un ufficio della Polizia di Stato. C'è una Questura in ogni provincia.
p-rwmrv = Është një zyrë e Policisë së Shtetit. Ka një Questura në çdo provincë.
# it: Qui lasci le impronte e ritiri il [permesso di soggiorno][1].
# note: [1] = termini/permesso-di-soggiorno
# term: impronte → { -impronte-digitali } = shenja të gishtave
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
p-m6ehg = Këtu lini { -impronte-digitali(case: "def") } dhe merrni [lejen e qëndrimit (permesso di soggiorno)][1].
