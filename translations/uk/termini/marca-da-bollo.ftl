### marca da bollo — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: marca da bollo
title = гербова марка
# it: Un adesivo che compri per pagare una tassa su un documento.
summary = Наклейка, яку купують, щоб сплатити збір за документ.
# it: bollo; tassa; tabaccaio
keywords = марка; збір; тютюнова крамниця; державне мито
# it: È un adesivo. La compri dal tabaccaio e la metti sulla domanda.
p-xtb4x = Це наклейка. Її купують у тютюновій крамниці і клеять на заяву.
# it: L'ufficio ti dice quanto deve valere. Prima di comprarla, chiedi.
p-s5dwm = Установа каже, на яку суму вона має бути. Запитайте, перш ніж купувати.
