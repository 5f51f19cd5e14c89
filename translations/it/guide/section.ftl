### guide/section
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Che cosa ti succede?
summary = I momenti della vita, passo per passo.
