### note-legali
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Note legali
summary = Chi pubblica la guida e con quale licenza.
# note: [1] = enti/comune
# note: [2] = enti/comune#contacts
p-ymh8c = La guida è del [Comune][1]. Per scrivere all'ufficio vedi [i contatti][2].
