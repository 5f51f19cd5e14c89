### Azienda Sociale Cremonese — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Azienda Sociale Cremonese
title = ===
# it: Un ente per i servizi sociali. Ha guidato il progetto Terre di Inclusione.
summary = Un organismo de servicios sociales. Dirigió el proyecto Terre di Inclusione.
# it: Azienda Sociale del Cremonese; Terre di Inclusione; servizi sociali
keywords = Azienda Sociale del Cremonese; Terre di Inclusione; servicios sociales

## Che cosa fa

# it: L'Azienda Sociale Cremonese ha guidato [Terre di Inclusione][1]. Il progetto riguardava il Cremonese e il Casalasco, con altri quindici enti.
# note: [1] = progetti/terre-di-inclusione
p-7ep26 = Azienda Sociale Cremonese dirigió [Terre di Inclusione][1]. El proyecto se hizo en el Cremonese y el Casalasco, con otros quince organismos.
# it: Il progetto aveva quattro azioni:
p-5h9tv = El proyecto tenía cuatro acciones:
# it: Corsi di italiano per adulti e bambini.
# note: voce 1 di 4
l-gdgm3 = Cursos de italiano para adultos y niños.
# it: Un elenco unico dei [mediatori][1] e corsi per loro.
# note: voce 2 di 4
# note: [1] = termini/mediatore-linguistico
l-xbew9 = Una lista única de los [mediadores][1] y cursos para ellos.
# it: Materiale in più lingue su servizi e progetti.
# note: voce 3 di 4
l-qpi7j = Material en varios idiomas sobre servicios y proyectos.
# it: Sostegno alle associazioni, anche a quelle di cittadini stranieri.
# note: voce 4 di 4
l-swv38 = Apoyo a las asociaciones, también a las de ciudadanos extranjeros.
# it: Il progetto usava fondi europei del periodo 2014-2020.
p-zuaq5 = El proyecto usaba fondos europeos del periodo 2014-2020.
