### termini/inail
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = INAIL
summary = L'ente che aiuta chi si fa male o si ammala per il lavoro.
keywords = infortunio; incidente sul lavoro; malattia professionale
# note: [1] = servizi/infortunio-sul-lavoro
p-vbemy = Leggi [che cosa fare][1] se ti fai male.
