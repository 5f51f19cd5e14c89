### termini/delega
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = delega
summary = Un foglio con cui un'altra persona fa una cosa per te.
keywords = firma; incarico; procura
p-ce94g = Scrivi il tuo nome, il nome dell'altra persona e che cosa può fare. Firma e aggiungi la copia del documento.
p-mxz2t = Leggi bene prima di firmare una delega.
