### Una mappa delle associazioni — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una mappa delle associazioni
title = O hartă a asociațiilor
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Trovare le associazioni, sostenerle e farle parlare con gli uffici.
# it: Un progetto voleva trovare le associazioni e aiutarle a parlare con gli uffici.
# change: ~Trovare~ +Un progetto voleva trovare+ ~, sostenerle~ ~farle~ +aiutarle a+
summary = Găsirea asociațiilor, sprijinirea lor și legătura lor cu instituțiile.
# it: associazioni; mappa; volontariato; stranieri
keywords = asociații; hartă; voluntariat; străini
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# change: ~È~ +Era+
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = Este o acțiune a proiectului [Terre di Inclusione][1], cu fonduri din perioada 2014-2020.

## Come funziona

# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Si cercano le iniziative delle associazioni di volontari.
# it: Gli enti del progetto dovevano cercare le iniziative delle associazioni di volontari.
# change: ~Si~ +Gli enti del progetto dovevano+ ~cercano~ +cercare+
# note: voce 1 di 4
l-xsqgg = Se caută inițiativele asociațiilor de voluntari.
# it: Dovevano sostenerle e farle conoscere.
# note: voce 2 di 4
l-3863h = ???
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Si rafforzano le associazioni di cittadini stranieri.
# it: Dovevano rafforzare le associazioni di cittadini stranieri.
# change: ~Si~ +Dovevano+ ~rafforzano~ +rafforzare+
# note: voce 3 di 4
l-iyuj3 = Se întăresc asociațiile cetățenilor străini.
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Si aprono contatti tra associazioni e uffici pubblici.
# it: Dovevano aprire contatti tra associazioni e uffici pubblici.
# change: ~Si~ +Dovevano+ ~aprono~ +aprire+
# note: voce 4 di 4
l-jctzp = Se deschid legături între asociații și instituțiile publice.
