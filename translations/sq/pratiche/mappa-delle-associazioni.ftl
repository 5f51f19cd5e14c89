### Una mappa delle associazioni — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una mappa delle associazioni
title = Një hartë e shoqatave
# it: Trovare le associazioni, sostenerle e farle parlare con gli uffici.
summary = Të gjenden shoqatat, të mbështeten dhe të flasin me zyrat.
# it: associazioni; mappa; volontariato; stranieri
keywords = shoqata; hartë; vullnetarizëm; të huaj
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = Është një veprim i projektit [Terre di Inclusione][1], me fonde të periudhës 2014-2020.

## Come funziona

# it: Si cercano le iniziative delle associazioni di volontari.
# note: voce 1 di 4
l-xsqgg = Kërkohen nismat e shoqatave të vullnetarëve.
# it: Si sostengono e si fanno conoscere.
# note: voce 2 di 4
l-w4mcz = Mbështeten dhe bëhen të njohura.
# it: Si rafforzano le associazioni di cittadini stranieri.
# note: voce 3 di 4
l-iyuj3 = Forcohen shoqatat e shtetasve të huaj.
# it: Si aprono contatti tra associazioni e uffici pubblici.
# note: voce 4 di 4
l-jctzp = Hapen kontakte mes shoqatave dhe zyrave publike.
