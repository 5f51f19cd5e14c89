### PEC — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: PEC
title = 认证电子邮箱
# it: Una e-mail che vale come una raccomandata.
# term: raccomandata → { -raccomandata } = 挂号信
summary = 和挂号信有同样效力的电子邮件。
# it: posta certificata; e-mail; raccomandata
# term: raccomandata → { -raccomandata } = 挂号信
keywords = 认证邮箱; 电子邮件; 挂号信
# it: PEC vuol dire posta elettronica certificata. La ricevuta prova che hai scritto e quando.
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
p-nihaa = PEC的意思是“认证电子邮件”（posta elettronica certificata）。回执证明您写了信和什么时候写的。
# it: Gli uffici hanno una PEC. Tu puoi anche non averla.
p-se77a = 各办公室都有PEC。您自己没有也可以。
