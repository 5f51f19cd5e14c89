### Informazioni sui servizi in più lingue — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = Informations sur les services en plusieurs langues
# it: Raccogliere ciò che esiste, tradurlo e farlo arrivare a tutti.
summary = Rassembler ce qui existe, le traduire et le faire arriver à tout le monde.
# it: traduzione; materiale informativo; volantini; lingue
keywords = traduction; brochures; dépliants; langues; informations
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = C’est une action du projet [Terre di Inclusione][1], avec des fonds de la période 2014-2020.

## Come funziona

# it: Si raccoglie il materiale che c'è già su servizi sociali, salute e progetti locali.
# note: voce 1 di 3
l-bet8x = On rassemble le matériel qui existe déjà sur les services sociaux, la santé et les projets locaux.
# it: Si traduce in più lingue.
# note: voce 2 di 3
l-8j9yt = On le traduit en plusieurs langues.
# it: Si porta dove le persone passano.
# note: voce 3 di 3
l-557bz = On l’apporte là où les gens passent.
