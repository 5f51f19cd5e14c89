### Una mappa delle associazioni — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una mappa delle associazioni
title = A map of associations
# it: Un progetto voleva trovare le associazioni e aiutarle a parlare con gli uffici.
summary = A project wanted to find associations and help them talk with the offices.
# it: associazioni; mappa; volontariato; stranieri
keywords = associations; map; volunteering; foreigners
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = It was an action of the project [Terre di Inclusione][1], with funds of the period 2014-2020.

## Come funziona

# it: Gli enti del progetto dovevano cercare le iniziative delle associazioni di volontari.
# note: voce 1 di 4
l-xsqgg = The organisations of the project were supposed to look for the activities of volunteer associations.
# it: Dovevano sostenerle e farle conoscere.
# note: voce 2 di 4
l-3863h = They were supposed to support them and make them known.
# it: Dovevano rafforzare le associazioni di cittadini stranieri.
# note: voce 3 di 4
l-iyuj3 = They were supposed to strengthen associations of foreign citizens.
# it: Dovevano aprire contatti tra associazioni e uffici pubblici.
# note: voce 4 di 4
l-jctzp = They were supposed to open contacts between associations and public offices.
