### deposito cauzionale — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: deposito cauzionale
title = залог за жильё
# it: I soldi che dai al proprietario come garanzia. Te li rende alla fine.
summary = Деньги, которые вы даёте хозяину жилья как гарантию. В конце он их возвращает.
# it: caparra; garanzia; affitto
keywords = залог; гарантия; аренда; задаток
# it: Molti la chiamano **caparra**. Non può essere più di tre mesi di affitto.
p-55wxz = Многие называют его **caparra**. Он не может быть больше трёх месяцев аренды.
# it: Prima di entrare fai foto della casa. Servono per riavere i soldi.
p-ntx7d = Прежде чем въехать, сфотографируйте жильё. Фото помогут вернуть деньги.
