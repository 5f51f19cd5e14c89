### site
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Guida ai servizi di Cremona, Casalasco e Cremasco
summary = Documenti, salute, scuola, lavoro, casa: che cosa chiedere, dove andare, che cosa portare.
