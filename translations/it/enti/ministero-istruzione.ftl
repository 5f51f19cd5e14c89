### enti/ministero-istruzione
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Ministero dell'Istruzione e del Merito
summary = Il ministero della scuola, dall'infanzia alle superiori.
keywords = ministero; scuola; istruzione; Unica
# web.label
f-frvv5 = iscrizioni

## Che cosa fa

# note: $web-iscrizioni = un dato; lo scrive il sito
p-gij22 = Decide le regole della scuola. Il sito per le iscrizioni è { $web-iscrizioni }.
# note: [1] = servizi/iscrizione-a-scuola
p-ypkcg = Per tuo figlio parla con la segreteria della scuola. Leggi [come si iscrive][1].
