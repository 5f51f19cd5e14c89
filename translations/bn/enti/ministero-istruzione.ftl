### Ministero dell'Istruzione e del Merito — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero dell'Istruzione e del Merito
title = ===
# it: Il ministero della scuola, dall'infanzia alle superiori.
summary = স্কুলের মন্ত্রণালয়, শিশু স্কুল থেকে উচ্চ মাধ্যমিক পর্যন্ত।
# it: ministero; scuola; istruzione; Unica
keywords = মন্ত্রণালয়; স্কুল; শিক্ষা; Unica
# it: iscrizioni
f-frvv5 = ভর্তি

## Che cosa fa

# it: Decide le regole della scuola. Il sito per le iscrizioni è { $web-iscrizioni }.
# note: $web-iscrizioni = un dato; lo scrive il sito
p-gij22 = এটি স্কুলের নিয়ম ঠিক করে। ভর্তির সাইট { $web-iscrizioni }।
# it: Per tuo figlio parla con la segreteria della scuola. Leggi [come si iscrive][1].
# note: [1] = servizi/iscrizione-a-scuola
p-ypkcg = আপনার সন্তানের জন্য স্কুলের অফিসে (segreteria) কথা বলুন। পড়ুন [কীভাবে ভর্তি করতে হয়][1]।
