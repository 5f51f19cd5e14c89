### Ministero dell'Istruzione e del Merito — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero dell'Istruzione e del Merito
title = وزارة التعليم والجدارة (Ministero dell'Istruzione e del Merito)
# it: Il ministero della scuola, dall'infanzia alle superiori.
summary = الوزارة المسؤولة عن المدرسة، من الروضة إلى الثانوية.
# it: ministero; scuola; istruzione; Unica
keywords = وزارة; مدرسة; تعليم; Unica
# it: iscrizioni
f-frvv5 = التسجيلات

## Che cosa fa

# it: Decide le regole della scuola. Il sito per le iscrizioni è { $web-iscrizioni }.
# note: $web-iscrizioni = un dato; lo scrive il sito
p-gij22 = تقرر قواعد المدرسة. موقع التسجيلات هو { $web-iscrizioni }.
# it: Per tuo figlio parla con la segreteria della scuola. Leggi [come si iscrive][1].
# note: [1] = servizi/iscrizione-a-scuola
p-ypkcg = من أجل طفلك تكلم مع سكرتارية المدرسة. اقرأ [كيف تسجّله][1].
