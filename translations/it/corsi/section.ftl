### corsi/section
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Corsi
summary = Corsi dei progetti del territorio. Per i corsi di oggi chiedi al CPIA.
