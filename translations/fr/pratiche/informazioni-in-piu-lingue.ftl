### Informazioni sui servizi in più lingue — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = Informations sur les services en plusieurs langues
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Raccogliere ciò che esiste, tradurlo e farlo arrivare a tutti.
# it: Un progetto voleva raccogliere le notizie sui servizi e tradurle.
# change: ~Raccogliere~ +Un+ ~ciò~ +progetto+ ~che~ +voleva+ ~esiste,~ +raccogliere+ ~tradurlo~ +le+ ~e~ +notizie+ ~farlo~ +sui+ ~arrivare~ +servizi+ ~a~ +e+ ~tutti~ +tradurle+
summary = Rassembler ce qui existe, le traduire et le faire arriver à tout le monde.
# it: traduzione; materiale informativo; volantini; lingue
keywords = traduction; brochures; dépliants; langues; informations
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# change: ~È~ +Era+
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = C’est une action du projet [Terre di Inclusione][1], avec des fonds de la période 2014-2020.

## Come funziona

# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Si raccoglie il materiale che c'è già su servizi sociali, salute e progetti locali.
# it: Gli enti del progetto dovevano raccogliere il materiale che c'era già su servizi sociali, salute e progetti locali.
# change: ~Si~ +Gli enti del progetto+ ~raccoglie~ +dovevano raccogliere+ ~c'è~ +c'era+
# note: voce 1 di 3
l-bet8x = On rassemble le matériel qui existe déjà sur les services sociaux, la santé et les projets locaux.
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Si traduce in più lingue.
# it: Dovevano tradurlo in più lingue.
# change: ~Si~ +Dovevano+ ~traduce~ +tradurlo+
# note: voce 2 di 3
l-8j9yt = On le traduit en plusieurs langues.
# it: Dovevano farlo arrivare alle persone.
# note: voce 3 di 3
l-ia3m6 = ???
