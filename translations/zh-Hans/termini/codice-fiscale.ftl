### codice fiscale — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: codice fiscale
title = 税号
# it: Il codice personale che ti chiedono quasi tutti gli uffici.
summary = 几乎所有办公室都会问您要的个人号码。
# it: codice; tasse
keywords = 号码; 税; 税卡
# it: È un codice di sedici lettere e numeri. Ogni persona ha il suo.
p-nmxes = 这是由16个字母和数字组成的号码。每个人都有自己的。
# it: Ti serve per lavorare, per la casa e per il medico. Lo dà l'Agenzia delle Entrate.
p-vbvyk = 工作、住房和看病都需要。由税务局（Agenzia delle Entrate）发放。
