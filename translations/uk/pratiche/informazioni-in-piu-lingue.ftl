### Informazioni sui servizi in più lingue — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = Інформація про служби кількома мовами
# it: Raccogliere ciò che esiste, tradurlo e farlo arrivare a tutti.
summary = Зібрати те, що є, перекласти і донести до всіх.
# it: traduzione; materiale informativo; volantini; lingue
keywords = переклад; інформаційні матеріали; листівки; мови
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = Це напрям проєкту [Terre di Inclusione][1] з коштами періоду 2014-2020.

## Come funziona

# it: Si raccoglie il materiale che c'è già su servizi sociali, salute e progetti locali.
# note: voce 1 di 3
l-bet8x = Збирають матеріали, які вже є, про соціальні служби, здоров’я і місцеві проєкти.
# it: Si traduce in più lingue.
# note: voce 2 di 3
l-8j9yt = Перекладають кількома мовами.
# it: Si porta dove le persone passano.
# note: voce 3 di 3
l-557bz = Приносять туди, де бувають люди.
