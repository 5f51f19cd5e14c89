### Informazioni sui servizi in più lingue — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = Informacione për shërbimet në disa gjuhë
# it: Raccogliere ciò che esiste, tradurlo e farlo arrivare a tutti.
summary = Të mblidhet ajo që ekziston, të përkthehet dhe t’u arrijë të gjithëve.
# it: traduzione; materiale informativo; volantini; lingue
keywords = përkthim; material informues; fletushka; gjuhë
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = Është një veprim i projektit [Terre di Inclusione][1], me fonde të periudhës 2014-2020.

## Come funziona

# it: Si raccoglie il materiale che c'è già su servizi sociali, salute e progetti locali.
# note: voce 1 di 3
l-bet8x = Mblidhet materiali që ekziston tashmë për shërbimet sociale, shëndetin dhe projektet lokale.
# it: Si traduce in più lingue.
# note: voce 2 di 3
l-8j9yt = Përkthehet në disa gjuhë.
# it: Si porta dove le persone passano.
# note: voce 3 di 3
l-557bz = Çohet atje ku kalojnë njerëzit.
