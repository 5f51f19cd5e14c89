### Informazioni sui servizi in più lingue — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = Información sobre los servicios en varios idiomas
# it: Raccogliere ciò che esiste, tradurlo e farlo arrivare a tutti.
summary = Reunir lo que existe, traducirlo y hacerlo llegar a todos.
# it: traduzione; materiale informativo; volantini; lingue
keywords = traducción; material informativo; folletos; idiomas
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = Es una acción del proyecto [Terre di Inclusione][1], con fondos del periodo 2014-2020.

## Come funziona

# it: Si raccoglie il materiale che c'è già su servizi sociali, salute e progetti locali.
# note: voce 1 di 3
l-bet8x = Se reúne el material que ya hay sobre servicios sociales, salud y proyectos locales.
# it: Si traduce in più lingue.
# note: voce 2 di 3
l-8j9yt = Se traduce a varios idiomas.
# it: Si porta dove le persone passano.
# note: voce 3 di 3
l-557bz = Se lleva a los lugares por donde pasa la gente.
