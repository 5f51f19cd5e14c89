### IBAN — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: IBAN
title = 国际银行账号
# it: Il codice del tuo conto in banca o in posta.
summary = 您在银行或邮局账户的号码。
# it: conto; banca; bonifico
keywords = 账户; 银行; 转账
# it: Comincia con due lettere. Serve per ricevere la paga e gli aiuti.
p-f8hat = 以两个字母开头。领工资和补助要用。
# it: Il conto deve essere intestato a te. Non usare l'IBAN di un amico.
p-8u8sw = 账户必须是您的名字。不要用朋友的IBAN。
