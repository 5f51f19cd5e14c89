### parole/tessera
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = tessera
summary = La tessera dello sportello.
