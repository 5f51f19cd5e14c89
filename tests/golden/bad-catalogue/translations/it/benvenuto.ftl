### benvenuto
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Benvenuto
summary = Da dove cominciare.
p-cvj2i = Entra pure.
