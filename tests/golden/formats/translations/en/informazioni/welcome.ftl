### informazioni/welcome
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Welcome to Borgo Esempio
summary = A page that was written in English first.
# note: [1] = luoghi/centro-interculturale
p-aiwp7 = Ask at the [desk][1] in your own language.
