### informazioni/bozza
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Pagina in bozza
summary = Non si pubblica ancora.
