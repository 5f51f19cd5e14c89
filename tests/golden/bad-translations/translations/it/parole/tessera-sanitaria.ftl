### parole/tessera-sanitaria
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = tessera sanitaria
summary = La carta della salute.
