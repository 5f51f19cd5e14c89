### Banca d'Italia — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Banca d'Italia
title = 意大利银行（Banca d'Italia）
# it: L'ente che controlla le banche.
summary = 监管各银行的机构。
# it: banca; reclamo; conto
keywords = 银行; 投诉; 账户; 央行

## Che cosa fa

# it: Controlla le banche e protegge i clienti. Non apre conti alle persone.
p-5nep4 = 它监管各银行，保护客户。它不给个人开户。
# it: Se una banca rifiuta il [conto di base][1], puoi scrivere un reclamo. Il sito è { $web }.
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/conto-di-base
p-ru6ss = 如果银行拒绝给您开[基本账户][1]，您可以写投诉信。网站是{ $web }。
