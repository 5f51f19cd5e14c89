### Una mappa delle associazioni — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una mappa delle associazioni
title = O hartă a asociațiilor
# it: Trovare le associazioni, sostenerle e farle parlare con gli uffici.
summary = Găsirea asociațiilor, sprijinirea lor și legătura lor cu instituțiile.
# it: associazioni; mappa; volontariato; stranieri
keywords = asociații; hartă; voluntariat; străini
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = Este o acțiune a proiectului [Terre di Inclusione][1], cu fonduri din perioada 2014-2020.

## Come funziona

# it: Si cercano le iniziative delle associazioni di volontari.
# note: voce 1 di 4
l-xsqgg = Se caută inițiativele asociațiilor de voluntari.
# it: Si sostengono e si fanno conoscere.
# note: voce 2 di 4
l-w4mcz = Se sprijină și se fac cunoscute.
# it: Si rafforzano le associazioni di cittadini stranieri.
# note: voce 3 di 4
l-iyuj3 = Se întăresc asociațiile cetățenilor străini.
# it: Si aprono contatti tra associazioni e uffici pubblici.
# note: voce 4 di 4
l-jctzp = Se deschid legături între asociații și instituțiile publice.
