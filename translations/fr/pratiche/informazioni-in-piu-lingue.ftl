### Informazioni sui servizi in più lingue — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = Informations sur les services en plusieurs langues
# it: Un progetto voleva raccogliere le notizie sui servizi e tradurle.
summary = Un projet voulait rassembler les informations sur les services et les traduire.
# it: traduzione; materiale informativo; volantini; lingue
keywords = traduction; brochures; dépliants; langues; informations
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = C’était une action du projet [Terre di Inclusione][1], avec des fonds de la période 2014-2020.

## Come funziona

# it: Gli enti del progetto dovevano raccogliere il materiale che c'era già su servizi sociali, salute e progetti locali.
# note: voce 1 di 3
l-bet8x = Les organismes du projet devaient rassembler le matériel qui existait déjà sur les services sociaux, la santé et les projets locaux.
# it: Dovevano tradurlo in più lingue.
# note: voce 2 di 3
l-8j9yt = Ils devaient le traduire en plusieurs langues.
# it: Dovevano farlo arrivare alle persone.
# note: voce 3 di 3
l-ia3m6 = Ils devaient le faire arriver aux gens.
