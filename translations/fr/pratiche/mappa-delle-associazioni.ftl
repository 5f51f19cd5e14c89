### Una mappa delle associazioni — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una mappa delle associazioni
title = Une carte des associations
# it: Trovare le associazioni, sostenerle e farle parlare con gli uffici.
summary = Trouver les associations, les soutenir et les faire parler avec les bureaux.
# it: associazioni; mappa; volontariato; stranieri
keywords = associations; carte; bénévolat; étrangers
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = C’est une action du projet [Terre di Inclusione][1], avec des fonds de la période 2014-2020.

## Come funziona

# it: Si cercano le iniziative delle associazioni di volontari.
# note: voce 1 di 4
l-xsqgg = On cherche les initiatives des associations de bénévoles.
# it: Si sostengono e si fanno conoscere.
# note: voce 2 di 4
l-w4mcz = On les soutient et on les fait connaître.
# it: Si rafforzano le associazioni di cittadini stranieri.
# note: voce 3 di 4
l-iyuj3 = On renforce les associations de citoyens étrangers.
# it: Si aprono contatti tra associazioni e uffici pubblici.
# note: voce 4 di 4
l-jctzp = On ouvre des contacts entre les associations et les bureaux publics.
