### deposito cauzionale — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: deposito cauzionale
title = 押金
# it: I soldi che dai al proprietario come garanzia. Te li rende alla fine.
summary = 您交给房东作担保的钱。最后还给您。
# it: caparra; garanzia; affitto
keywords = 押金; 担保; 租房
# it: Molti la chiamano **caparra**. Non può essere più di tre mesi di affitto.
p-55wxz = 很多人叫它**caparra**。不能超过三个月房租。
# it: Prima di entrare fai foto della casa. Servono per riavere i soldi.
p-ntx7d = 搬进去之前，给房子拍照。要回钱时用得着。
