### Ministero dell'Istruzione e del Merito — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero dell'Istruzione e del Merito
title = Ministero dell'Istruzione e del Merito (Ministry of Education)
# it: Il ministero della scuola, dall'infanzia alle superiori.
summary = The ministry for schools, from preschool to upper secondary school.
# it: ministero; scuola; istruzione; Unica
keywords = ministry; school; education; Unica
# it: iscrizioni
f-frvv5 = enrolment

## Che cosa fa

# it: Decide le regole della scuola. Il sito per le iscrizioni è { $web-iscrizioni }.
# note: $web-iscrizioni = un dato; lo scrive il sito
p-gij22 = It decides the rules of schools. The website for enrolment is { $web-iscrizioni }.
# it: Per tuo figlio parla con la segreteria della scuola. Leggi [come si iscrive][1].
# note: [1] = servizi/iscrizione-a-scuola
p-ypkcg = About your child, talk to the school office. Read [how to enrol][1].
