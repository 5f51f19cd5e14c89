### Questura — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Questura
title = управління поліції
# it: L'ufficio della Polizia di Stato che dà i permessi di soggiorno.
# term: permessi di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
summary = Установа державної поліції, яка видає посвідки на проживання.
# it: polizia; ufficio immigrazione; impronte
# term: impronte → { -impronte-digitali } = відбитки пальців
keywords = поліція; ufficio immigrazione; відбитки; квестура
# it: È un ufficio della Polizia di Stato. C'è una Questura in ogni provincia.
p-rwmrv = Це установа державної поліції (Polizia di Stato). Questura є в кожній провінції.
# it: Qui lasci le impronte e ritiri il [permesso di soggiorno][1].
# note: [1] = termini/permesso-di-soggiorno
# term: impronte → { -impronte-digitali } = відбитки пальців
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
p-m6ehg = Тут ви здаєте { -impronte-digitali } і забираєте [посвідку на проживання][1].
