### pratiche/section
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Buone esperienze
summary = Idee che altri possono copiare.
