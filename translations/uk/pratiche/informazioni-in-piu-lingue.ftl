### Informazioni sui servizi in più lingue — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = Інформація про служби кількома мовами
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Raccogliere ciò che esiste, tradurlo e farlo arrivare a tutti.
# it: Un progetto voleva raccogliere le notizie sui servizi e tradurle.
# change: ~Raccogliere~ +Un+ ~ciò~ +progetto+ ~che~ +voleva+ ~esiste,~ +raccogliere+ ~tradurlo~ +le+ ~e~ +notizie+ ~farlo~ +sui+ ~arrivare~ +servizi+ ~a~ +e+ ~tutti~ +tradurle+
summary = Зібрати те, що є, перекласти і донести до всіх.
# it: traduzione; materiale informativo; volantini; lingue
keywords = переклад; інформаційні матеріали; листівки; мови
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# change: ~È~ +Era+
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = Це напрям проєкту [Terre di Inclusione][1] з коштами періоду 2014-2020.

## Come funziona

# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Si raccoglie il materiale che c'è già su servizi sociali, salute e progetti locali.
# it: Gli enti del progetto dovevano raccogliere il materiale che c'era già su servizi sociali, salute e progetti locali.
# change: ~Si~ +Gli enti del progetto+ ~raccoglie~ +dovevano raccogliere+ ~c'è~ +c'era+
# note: voce 1 di 3
l-bet8x = Збирають матеріали, які вже є, про соціальні служби, здоров’я і місцеві проєкти.
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Si traduce in più lingue.
# it: Dovevano tradurlo in più lingue.
# change: ~Si~ +Dovevano+ ~traduce~ +tradurlo+
# note: voce 2 di 3
l-8j9yt = Перекладають кількома мовами.
# it: Dovevano farlo arrivare alle persone.
# note: voce 3 di 3
l-ia3m6 = ???
