### Informazioni sui servizi in più lingue — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = Information about services in several languages
# it: Raccogliere ciò che esiste, tradurlo e farlo arrivare a tutti.
summary = Collecting what exists, translating it and getting it to everyone.
# it: traduzione; materiale informativo; volantini; lingue
keywords = translation; information material; leaflets; languages
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = It is an action of the project [Terre di Inclusione][1], with funds of the period 2014-2020.

## Come funziona

# it: Si raccoglie il materiale che c'è già su servizi sociali, salute e progetti locali.
# note: voce 1 di 3
l-bet8x = The material that already exists about social services, health and local projects is collected.
# it: Si traduce in più lingue.
# note: voce 2 di 3
l-8j9yt = It is translated into several languages.
# it: Si porta dove le persone passano.
# note: voce 3 di 3
l-557bz = It is taken to the places where people pass.
