### enti/comune
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Il tuo Comune
summary = L'ente che gestisce l'anagrafe e lo sportello.

## Che cosa fa

p-5kmgs = Cambia questa pagina: scrivi che cosa fa il tuo Comune e come si contatta.
