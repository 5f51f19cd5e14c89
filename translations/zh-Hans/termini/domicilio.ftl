### domicilio — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: domicilio
title = 通信住所
# it: Il posto dove hai le tue cose e i tuoi affari, anche se non hai la residenza.
# term: residenza → { -residenza } = 户口
summary = 您的东西和事务所在的地方，即使您没有那里的户口。
# it: indirizzo; recapito
keywords = 地址; 联系地址
# it: Puoi avere la [residenza][1] in un comune e il domicilio in un altro.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = 户口
p-4a37h = 您的[户口][1]可以在一个市镇，通信住所在另一个市镇。
# it: Quando un ufficio ti chiede il domicilio, scrivi dove ti arriva la posta.
p-zdhsi = 办公室问您domicilio（通信住所）时，写您收信的地方。
