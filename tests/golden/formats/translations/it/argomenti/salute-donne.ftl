### argomenti/salute-donne
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Salute delle donne
summary = Gravidanza, visite, consulenza.
