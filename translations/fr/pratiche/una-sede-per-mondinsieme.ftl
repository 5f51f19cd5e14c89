### Una sede stabile per il centro interculturale — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una sede stabile per il centro interculturale
title = Des locaux stables pour le centre interculturel
# it: Nel 2012 Mondinsieme è andato vicino agli altri servizi per le famiglie.
summary = En 2012, Mondinsieme s’est installé près des autres services pour les familles.
# it: sede; Mondinsieme; centro interculturale
keywords = locaux; Mondinsieme; centre interculturel

## Obiettivi

# it: Con la nuova sede il [centro][1] voleva avere:
# note: [1] = luoghi/mondinsieme
p-zyuhp = Avec les nouveaux locaux, le [centre][1] voulait avoir :
# it: una segreteria stabile
# note: voce 1 di 4
l-ibzqy = un secrétariat stable
# it: orari più lunghi
# note: voce 2 di 4
l-e39ms = des horaires plus longs
# it: più sale per riunioni
# note: voce 3 di 4
l-xaca3 = plus de salles de réunion
# it: legami più stretti con gli altri servizi del Comune
# note: voce 4 di 4
l-uggvq = des liens plus forts avec les autres services de la mairie

## Come funziona

# it: Il centro è nello stesso edificio di altri servizi per le famiglie. Una [rete di enti][1] lo sosteneva. L'accordo è finito nel 2014.
# note: [1] = enti/rete-mondinsieme
p-27ih4 = Le centre est dans le même bâtiment que d’autres services pour les familles. Un [réseau d’organismes][1] le soutenait. L’accord a pris fin en 2014.
