### Ministero dell'Istruzione e del Merito — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero dell'Istruzione e del Merito
title = Ministero dell’Istruzione e del Merito (ministère de l’Éducation)
# it: Il ministero della scuola, dall'infanzia alle superiori.
summary = Le ministère de l’école, de la maternelle au lycée.
# it: ministero; scuola; istruzione; Unica
keywords = ministère; école; éducation; Unica
# it: iscrizioni
f-frvv5 = inscriptions

## Che cosa fa

# it: Decide le regole della scuola. Il sito per le iscrizioni è { $web-iscrizioni }.
# note: $web-iscrizioni = un dato; lo scrive il sito
p-gij22 = Il décide les règles de l’école. Le site pour les inscriptions est { $web-iscrizioni }.
# it: Per tuo figlio parla con la segreteria della scuola. Leggi [come si iscrive][1].
# note: [1] = servizi/iscrizione-a-scuola
p-ypkcg = Pour votre enfant, parlez avec le secrétariat de l’école. Lisez [comment l’inscrire][1].
