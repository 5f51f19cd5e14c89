### SPID — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SPID
title = 数字身份
# it: Una password sicura per entrare nei siti degli uffici.
summary = 登录各办公室网站的安全密码。
# it: identità digitale; password; entrare nei siti
keywords = 数字身份; 密码; 登录网站
# it: SPID vuol dire Sistema pubblico di identità digitale.
p-4mtzn = SPID的意思是“公共数字身份系统”（Sistema pubblico di identità digitale）。
# it: Leggi [come averlo][1]. Non darlo a nessuno.
# note: [1] = servizi/identita-digitale
p-b9gbe = 请看[怎样取得][1]。不要给任何人。
