### Informazioni sui servizi in più lingue — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = Информация об услугах на нескольких языках
# it: Raccogliere ciò che esiste, tradurlo e farlo arrivare a tutti.
summary = Собрать то, что есть, перевести и донести до всех.
# it: traduzione; materiale informativo; volantini; lingue
keywords = перевод; информационные материалы; листовки; языки
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = Это часть проекта [Terre di Inclusione][1] с деньгами периода 2014-2020.

## Come funziona

# it: Si raccoglie il materiale che c'è già su servizi sociali, salute e progetti locali.
# note: voce 1 di 3
l-bet8x = Собирают материалы, которые уже есть, о социальных службах, здоровье и местных проектах.
# it: Si traduce in più lingue.
# note: voce 2 di 3
l-8j9yt = Переводят их на несколько языков.
# it: Si porta dove le persone passano.
# note: voce 3 di 3
l-557bz = Приносят их туда, где бывают люди.
