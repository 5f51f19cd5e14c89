### enti/comune
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Comune di Borgo Esempio
summary = L'amministrazione del paese.
# emails.label
f-ugju2 = ufficio relazioni
