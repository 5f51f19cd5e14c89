### Azienda Sociale Cremonese — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Azienda Sociale Cremonese
title = ===
# it: Un ente per i servizi sociali. Ha guidato il progetto Terre di Inclusione.
summary = Un organisme pour les services sociaux. Il a dirigé le projet Terre di Inclusione.
# it: Azienda Sociale del Cremonese; Terre di Inclusione; servizi sociali
keywords = Azienda Sociale del Cremonese; Terre di Inclusione; services sociaux

## Che cosa fa

# it: L'Azienda Sociale Cremonese ha guidato [Terre di Inclusione][1]. Il progetto riguardava il Cremonese e il Casalasco, con altri quindici enti.
# note: [1] = progetti/terre-di-inclusione
p-7ep26 = L’Azienda Sociale Cremonese a dirigé [Terre di Inclusione][1]. Le projet concernait le Cremonese et le Casalasco, avec quinze autres organismes.
# it: Il progetto aveva quattro azioni:
p-5h9tv = Le projet avait quatre actions :
# it: Corsi di italiano per adulti e bambini.
# note: voce 1 di 4
l-gdgm3 = Des cours d’italien pour adultes et enfants.
# it: Un elenco unico dei [mediatori][1] e corsi per loro.
# note: voce 2 di 4
# note: [1] = termini/mediatore-linguistico
l-xbew9 = Une liste unique des [médiateurs][1] et des cours pour eux.
# it: Materiale in più lingue su servizi e progetti.
# note: voce 3 di 4
l-qpi7j = Du matériel en plusieurs langues sur les services et les projets.
# it: Sostegno alle associazioni, anche a quelle di cittadini stranieri.
# note: voce 4 di 4
l-swv38 = Un soutien aux associations, aussi à celles de citoyens étrangers.
# it: Il progetto usava fondi europei del periodo 2014-2020.
p-zuaq5 = Le projet utilisait des fonds européens de la période 2014-2020.
