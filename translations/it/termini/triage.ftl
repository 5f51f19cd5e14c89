### termini/triage
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = triage
summary = Il momento in cui un infermiere decide chi passa prima.
keywords = codice; colore; urgenza; attesa
p-4xb23 = Non conta chi arriva prima. Conta chi è più grave.
p-x2k4k = L'infermiere ti dà un colore o un numero. Se stai peggio, dillo.
