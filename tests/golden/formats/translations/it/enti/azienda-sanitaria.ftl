### enti/azienda-sanitaria
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Azienda sanitaria di Borgo Esempio
summary = Cura la salute di chi vive nel territorio.
# phones.label
f-6rp7b = centralino

## Che cosa fa

p-qukjk = Gestisce ospedali, consultori e vaccini.
