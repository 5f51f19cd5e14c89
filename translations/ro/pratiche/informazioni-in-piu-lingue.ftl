### Informazioni sui servizi in più lingue — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = Informații despre servicii în mai multe limbi
# it: Raccogliere ciò che esiste, tradurlo e farlo arrivare a tutti.
summary = Strângerea a ceea ce există, traducerea și trimiterea către toți.
# it: traduzione; materiale informativo; volantini; lingue
keywords = traducere; materiale informative; pliante; limbi
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = Este o acțiune a proiectului [Terre di Inclusione][1], cu fonduri din perioada 2014-2020.

## Come funziona

# it: Si raccoglie il materiale che c'è già su servizi sociali, salute e progetti locali.
# note: voce 1 di 3
l-bet8x = Se strâng materialele care există deja despre servicii sociale, sănătate și proiecte locale.
# it: Si traduce in più lingue.
# note: voce 2 di 3
l-8j9yt = Se traduc în mai multe limbi.
# it: Si porta dove le persone passano.
# note: voce 3 di 3
l-557bz = Se duc acolo unde trec oamenii.
