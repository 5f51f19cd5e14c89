### termini/certificato-di-malattia
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = certificato di malattia
summary = Il foglio del medico per stare a casa dal lavoro.
keywords = malato; medico; lavoro; INPS
p-fhd9d = Il medico lo manda in linea all'INPS. Chiedi il **numero** e dallo al datore di lavoro.
p-8cgff = In alcune ore devi restare a casa, perché può venire un medico a controllare.
