### enti/azienda-sociale-cremonese
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Azienda Sociale Cremonese
summary = Un ente per i servizi sociali. Ha guidato il progetto Terre di Inclusione.
keywords = Azienda Sociale del Cremonese; Terre di Inclusione; servizi sociali

## Che cosa fa

# note: [1] = progetti/terre-di-inclusione
p-7ep26 = L'Azienda Sociale Cremonese ha guidato [Terre di Inclusione][1]. Il progetto riguardava il Cremonese e il Casalasco, con altri quindici enti.
p-5h9tv = Il progetto aveva quattro azioni:
# note: voce 1 di 4
l-gdgm3 = Corsi di italiano per adulti e bambini.
# note: voce 2 di 4
# note: [1] = termini/mediatore-linguistico
l-xbew9 = Un elenco unico dei [mediatori][1] e corsi per loro.
# note: voce 3 di 4
l-qpi7j = Materiale in più lingue su servizi e progetti.
# note: voce 4 di 4
l-swv38 = Sostegno alle associazioni, anche a quelle di cittadini stranieri.
p-zuaq5 = Il progetto usava fondi europei del periodo 2014-2020.
