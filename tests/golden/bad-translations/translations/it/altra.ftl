### altra
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Altra
summary = Una pagina di prova.
p-7jkiy = Porta sempre con te un documento valido.
