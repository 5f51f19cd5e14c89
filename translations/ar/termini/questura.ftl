### Questura — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Questura
title = مديرية الشرطة
# it: L'ufficio della Polizia di Stato che dà i permessi di soggiorno.
# term: permessi di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
summary = مكتب شرطة الدولة الذي يصدر تصاريح الإقامة.
# it: polizia; ufficio immigrazione; impronte
# term: impronte → { -impronte-digitali }
keywords = شرطة; مكتب الهجرة; بصمات
# it: È un ufficio della Polizia di Stato. C'è una Questura in ogni provincia.
p-rwmrv = هي مكتب تابع لشرطة الدولة. توجد واحدة في كل مقاطعة.
# it: Qui lasci le impronte e ritiri il [permesso di soggiorno][1].
# note: [1] = termini/permesso-di-soggiorno
# term: impronte → { -impronte-digitali }
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
p-m6ehg = هنا تُؤخذ بصماتك وتستلم [تصريح الإقامة][1].
