### Informazioni sui servizi in più lingue — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = Информация об услугах на нескольких языках
# it: Un progetto voleva raccogliere le notizie sui servizi e tradurle.
summary = Проект хотел собрать информацию об услугах и перевести её.
# it: traduzione; materiale informativo; volantini; lingue
keywords = перевод; информационные материалы; листовки; языки
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = Это была часть проекта [Terre di Inclusione][1] с деньгами периода 2014-2020.

## Come funziona

# it: Gli enti del progetto dovevano raccogliere il materiale che c'era già su servizi sociali, salute e progetti locali.
# note: voce 1 di 3
l-bet8x = Организации проекта должны были собрать материалы, которые уже были, о социальных службах, здоровье и местных проектах.
# it: Dovevano tradurlo in più lingue.
# note: voce 2 di 3
l-8j9yt = Должны были перевести их на несколько языков.
# it: Dovevano farlo arrivare alle persone.
# note: voce 3 di 3
l-ia3m6 = Должны были донести их до людей.
