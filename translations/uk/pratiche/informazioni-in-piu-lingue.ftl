### Informazioni sui servizi in più lingue — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = Інформація про служби кількома мовами
# it: Un progetto voleva raccogliere le notizie sui servizi e tradurle.
summary = Проєкт хотів зібрати інформацію про служби і перекласти її.
# it: traduzione; materiale informativo; volantini; lingue
keywords = переклад; інформаційні матеріали; листівки; мови
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = Це був напрям проєкту [Terre di Inclusione][1] з коштами періоду 2014-2020.

## Come funziona

# it: Gli enti del progetto dovevano raccogliere il materiale che c'era già su servizi sociali, salute e progetti locali.
# note: voce 1 di 3
l-bet8x = Організації проєкту мали зібрати матеріали, які вже були, про соціальні служби, здоров’я і місцеві проєкти.
# it: Dovevano tradurlo in più lingue.
# note: voce 2 di 3
l-8j9yt = Мали перекласти їх кількома мовами.
# it: Dovevano farlo arrivare alle persone.
# note: voce 3 di 3
l-ia3m6 = Мали донести їх до людей.
