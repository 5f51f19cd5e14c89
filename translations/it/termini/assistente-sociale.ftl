### termini/assistente-sociale
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = assistente sociale
summary = La persona del Comune che ti ascolta quando hai un problema.
keywords = servizi sociali; aiuto; Comune
p-jwnrg = Aiuta per soldi, casa, figli, anziani. Quello che dici è riservato.
# note: [1] = servizi/servizio-sociale
p-whd5b = Leggi [come incontrarla][1].
