### Azienda Sociale Cremonese — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Azienda Sociale Cremonese
title = Azienda Sociale Cremonese (social services agency)
# it: Un ente per i servizi sociali. Ha guidato il progetto Terre di Inclusione.
summary = An organisation for social services. It led the project Terre di Inclusione.
# it: Azienda Sociale del Cremonese; Terre di Inclusione; servizi sociali
keywords = Azienda Sociale del Cremonese; Terre di Inclusione; social services

## Che cosa fa

# it: L'Azienda Sociale Cremonese ha guidato [Terre di Inclusione][1]. Il progetto riguardava il Cremonese e il Casalasco, con altri quindici enti.
# note: [1] = progetti/terre-di-inclusione
p-7ep26 = Azienda Sociale Cremonese led [Terre di Inclusione][1]. The project covered the Cremona and Casalmaggiore areas, with fifteen other organisations.
# it: Il progetto aveva quattro azioni:
p-5h9tv = The project had four actions:
# it: Corsi di italiano per adulti e bambini.
# note: voce 1 di 4
l-gdgm3 = Italian courses for adults and children.
# it: Un elenco unico dei [mediatori][1] e corsi per loro.
# note: voce 2 di 4
# note: [1] = termini/mediatore-linguistico
l-xbew9 = A single list of [mediators][1], and courses for them.
# it: Materiale in più lingue su servizi e progetti.
# note: voce 3 di 4
l-qpi7j = Material in several languages about services and projects.
# it: Sostegno alle associazioni, anche a quelle di cittadini stranieri.
# note: voce 4 di 4
l-swv38 = Support for associations, including those of foreign citizens.
# it: Il progetto usava fondi europei del periodo 2014-2020.
p-zuaq5 = The project used European funds of the period 2014-2020.
