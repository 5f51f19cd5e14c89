### denuncia e querela — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: denuncia e querela
title = заява до поліції
# it: Quando dici alla polizia che c'è stato un reato.
summary = Коли ви кажете поліції, що стався злочин.
# it: polizia; reato; querela
keywords = поліція; злочин; querela; скарга
# it: La **querela** è la richiesta di punire chi ti ha fatto del male. Per molti reati è necessaria e ha una scadenza.
p-kecfu = **Querela** – це вимога покарати того, хто завдав вам шкоди. Для багатьох злочинів вона необхідна і має строк.
# it: Leggi [come si fa][1].
# note: [1] = servizi/fare-una-denuncia
p-wxqd9 = Читайте, [як це зробити][1].
