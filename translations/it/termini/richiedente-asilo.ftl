### termini/richiedente-asilo
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = richiedente asilo
summary = Chi ha chiesto protezione e aspetta la risposta.
keywords = asilo; domanda; profugo
p-qfyaa = Ha un documento, può curarsi e ha diritto a un interprete. Se non ha casa, può chiedere l'accoglienza.
