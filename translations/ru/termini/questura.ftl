### Questura — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Questura
title = управление полиции
# it: L'ufficio della Polizia di Stato che dà i permessi di soggiorno.
# term: permessi di soggiorno → { -permesso-di-soggiorno } = вид на жительство
summary = Учреждение государственной полиции, которое выдаёт виды на жительство.
# it: polizia; ufficio immigrazione; impronte
# term: impronte → { -impronte-digitali } = отпечатки пальцев
keywords = полиция; иммиграционный отдел; отпечатки пальцев; квестура
# it: È un ufficio della Polizia di Stato. C'è una Questura in ogni provincia.
p-rwmrv = Это учреждение государственной полиции. Questura есть в каждой провинции.
# it: Qui lasci le impronte e ritiri il [permesso di soggiorno][1].
# note: [1] = termini/permesso-di-soggiorno
# term: impronte → { -impronte-digitali } = отпечатки пальцев
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
p-m6ehg = Здесь вы сдаёте отпечатки пальцев и забираете [вид на жительство (permesso di soggiorno)][1].
