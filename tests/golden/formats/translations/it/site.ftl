### site
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Guida di Borgo Esempio
summary = Salute, casa, documenti: dove andare e che cosa portare.
