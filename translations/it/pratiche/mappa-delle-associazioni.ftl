### pratiche/mappa-delle-associazioni
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Una mappa delle associazioni
summary = Un progetto voleva trovare le associazioni e aiutarle a parlare con gli uffici.
keywords = associazioni; mappa; volontariato; stranieri
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.

## Come funziona

# note: voce 1 di 4
l-xsqgg = Gli enti del progetto dovevano cercare le iniziative delle associazioni di volontari.
# note: voce 2 di 4
l-3863h = Dovevano sostenerle e farle conoscere.
# note: voce 3 di 4
l-iyuj3 = Dovevano rafforzare le associazioni di cittadini stranieri.
# note: voce 4 di 4
l-jctzp = Dovevano aprire contatti tra associazioni e uffici pubblici.
