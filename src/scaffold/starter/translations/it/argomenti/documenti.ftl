### argomenti/documenti
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Documenti
summary = Carte e documenti: dove si chiedono e a che cosa servono.
