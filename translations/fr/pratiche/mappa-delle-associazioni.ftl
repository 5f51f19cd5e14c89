### Una mappa delle associazioni — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una mappa delle associazioni
title = Une carte des associations
# it: Un progetto voleva trovare le associazioni e aiutarle a parlare con gli uffici.
summary = Un projet voulait trouver les associations et les aider à parler avec les bureaux.
# it: associazioni; mappa; volontariato; stranieri
keywords = associations; carte; bénévolat; étrangers
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = C’était une action du projet [Terre di Inclusione][1], avec des fonds de la période 2014-2020.

## Come funziona

# it: Gli enti del progetto dovevano cercare le iniziative delle associazioni di volontari.
# note: voce 1 di 4
l-xsqgg = Les organismes du projet devaient chercher les initiatives des associations de bénévoles.
# it: Dovevano sostenerle e farle conoscere.
# note: voce 2 di 4
l-3863h = Ils devaient les soutenir et les faire connaître.
# it: Dovevano rafforzare le associazioni di cittadini stranieri.
# note: voce 3 di 4
l-iyuj3 = Ils devaient renforcer les associations de citoyens étrangers.
# it: Dovevano aprire contatti tra associazioni e uffici pubblici.
# note: voce 4 di 4
l-jctzp = Ils devaient ouvrir des contacts entre les associations et les bureaux publics.
