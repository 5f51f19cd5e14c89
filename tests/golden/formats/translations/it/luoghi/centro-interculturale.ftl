### luoghi/centro-interculturale
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Centro interculturale
summary = Ascolto e orientamento in molte lingue.
