### Informazioni sui servizi in più lingue — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = Information about services in several languages
# it: Un progetto voleva raccogliere le notizie sui servizi e tradurle.
summary = A project wanted to collect information about services and translate it.
# it: traduzione; materiale informativo; volantini; lingue
keywords = translation; information material; leaflets; languages
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = It was an action of the project [Terre di Inclusione][1], with funds of the period 2014-2020.

## Come funziona

# it: Gli enti del progetto dovevano raccogliere il materiale che c'era già su servizi sociali, salute e progetti locali.
# note: voce 1 di 3
l-bet8x = The organisations of the project were supposed to collect the material that already existed about social services, health and local projects.
# it: Dovevano tradurlo in più lingue.
# note: voce 2 di 3
l-8j9yt = They were supposed to translate it into several languages.
# it: Dovevano farlo arrivare alle persone.
# note: voce 3 di 3
l-ia3m6 = They were supposed to get it to people.
