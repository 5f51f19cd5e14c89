### bollettino postale — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bollettino postale
title = 邮局缴费单
# it: Il foglio che usi per pagare alla posta.
summary = 在邮局付钱用的单子。
# it: pagare; posta; tassa
keywords = 付款; 邮局; 费用
# it: Scrivi chi paga, a chi e quanto. Tieni la ricevuta: prova che hai pagato.
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
p-225sf = 写上谁付、付给谁、多少钱。保存收据：它证明您付过钱。
