### Ministero dell'Istruzione e del Merito — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero dell'Istruzione e del Merito
title = Ministerio de Educación
# it: Il ministero della scuola, dall'infanzia alle superiori.
summary = El ministerio de la escuela, desde el jardín de infancia hasta la secundaria superior.
# it: ministero; scuola; istruzione; Unica
keywords = ministerio; escuela; educación; Unica
# it: iscrizioni
f-frvv5 = inscripciones

## Che cosa fa

# it: Decide le regole della scuola. Il sito per le iscrizioni è { $web-iscrizioni }.
# note: $web-iscrizioni = un dato; lo scrive il sito
p-gij22 = Decide las reglas de la escuela. El sitio para las inscripciones es { $web-iscrizioni }.
# it: Per tuo figlio parla con la segreteria della scuola. Leggi [come si iscrive][1].
# note: [1] = servizi/iscrizione-a-scuola
p-ypkcg = Para su hijo hable con la secretaría de la escuela. Lea [cómo se inscribe][1].
