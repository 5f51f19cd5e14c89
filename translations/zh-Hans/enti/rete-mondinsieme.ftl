### Rete territoriale di Mondinsieme — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rete territoriale di Mondinsieme
title = Mondinsieme地方网络
# it: Gli enti che hanno lavorato insieme a Mondinsieme. L'accordo è finito.
summary = 曾和Mondinsieme一起工作的机构。协议已经结束。
# it: protocollo d'intesa; accordo; rete; Mondinsieme
keywords = 协议; 网络; Mondinsieme; 合作
# it: nel 2005
f-8xs2m = 2005年

## Che cosa fa

# it: La rete ha lavorato per l'inclusione dei cittadini stranieri. Il centro [Mondinsieme][1] lavorava per la rete.
# note: [1] = luoghi/mondinsieme
p-45acx = 这个网络为外国公民的融入而工作。[Mondinsieme][1]中心为这个网络工作。
# it: Gli enti hanno firmato un accordo nel giugno del 2005. Lo hanno rinnovato nel 2012.
p-9uefp = 各机构在2005年6月签了协议，2012年续签。
# it: Nell'accordo l'[Azienda Sociale Cremonese][1] si chiama «Azienda Sociale del Cremonese».
# note: [1] = enti/azienda-sociale-cremonese
p-mpikh = 在协议里，[Azienda Sociale Cremonese][1]叫“Azienda Sociale del Cremonese”。
# it: L'accordo è **scaduto**. Non sappiamo se ne esiste uno nuovo.
p-5a6ja = 协议**已经到期**。我们不知道有没有新的协议。
