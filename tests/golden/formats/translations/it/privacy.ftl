### privacy
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Dati personali
summary = Che cosa sappiamo di chi legge: niente.
p-agksj = Questo sito non usa cookie e non chiede dati a nessuno.
