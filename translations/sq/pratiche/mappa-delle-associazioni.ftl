### Una mappa delle associazioni — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una mappa delle associazioni
title = Një hartë e shoqatave
# it: Un progetto voleva trovare le associazioni e aiutarle a parlare con gli uffici.
summary = Një projekt donte të gjente shoqatat dhe t’i ndihmonte të flisnin me zyrat.
# it: associazioni; mappa; volontariato; stranieri
keywords = shoqata; hartë; vullnetarizëm; të huaj
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = Ishte një veprim i projektit [Terre di Inclusione][1], me fonde të periudhës 2014-2020.

## Come funziona

# it: Gli enti del progetto dovevano cercare le iniziative delle associazioni di volontari.
# note: voce 1 di 4
l-xsqgg = Entet e projektit duhej të kërkonin nismat e shoqatave të vullnetarëve.
# it: Dovevano sostenerle e farle conoscere.
# note: voce 2 di 4
l-3863h = Duhej t’i mbështesnin dhe t’i bënin të njohura.
# it: Dovevano rafforzare le associazioni di cittadini stranieri.
# note: voce 3 di 4
l-iyuj3 = Duhej t’i forconin shoqatat e shtetasve të huaj.
# it: Dovevano aprire contatti tra associazioni e uffici pubblici.
# note: voce 4 di 4
l-jctzp = Duhej të hapnin kontakte mes shoqatave dhe zyrave publike.
