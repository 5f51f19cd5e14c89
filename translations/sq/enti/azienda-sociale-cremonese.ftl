### Azienda Sociale Cremonese — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Azienda Sociale Cremonese
title = Azienda Sociale Cremonese (enti i shërbimeve sociale)
# it: Un ente per i servizi sociali. Ha guidato il progetto Terre di Inclusione.
summary = Një ent për shërbimet sociale. Ka drejtuar projektin Terre di Inclusione.
# it: Azienda Sociale del Cremonese; Terre di Inclusione; servizi sociali
keywords = Azienda Sociale del Cremonese; Terre di Inclusione; shërbime sociale

## Che cosa fa

# it: L'Azienda Sociale Cremonese ha guidato [Terre di Inclusione][1]. Il progetto riguardava il Cremonese e il Casalasco, con altri quindici enti.
# note: [1] = progetti/terre-di-inclusione
p-7ep26 = Azienda Sociale Cremonese ka drejtuar [Terre di Inclusione][1]. Projekti kishte të bënte me Cremonese dhe Casalasco, me pesëmbëdhjetë ente të tjera.
# it: Il progetto aveva quattro azioni:
p-5h9tv = Projekti kishte katër veprime:
# it: Corsi di italiano per adulti e bambini.
# note: voce 1 di 4
l-gdgm3 = Kurse italishteje për të rritur dhe fëmijë.
# it: Un elenco unico dei [mediatori][1] e corsi per loro.
# note: voce 2 di 4
# note: [1] = termini/mediatore-linguistico
l-xbew9 = Një listë e vetme e [ndërmjetësve][1] dhe kurse për ta.
# it: Materiale in più lingue su servizi e progetti.
# note: voce 3 di 4
l-qpi7j = Material në disa gjuhë për shërbimet dhe projektet.
# it: Sostegno alle associazioni, anche a quelle di cittadini stranieri.
# note: voce 4 di 4
l-swv38 = Mbështetje për shoqatat, edhe për ato të shtetasve të huaj.
# it: Il progetto usava fondi europei del periodo 2014-2020.
p-zuaq5 = Projekti përdorte fonde evropiane të periudhës 2014-2020.
