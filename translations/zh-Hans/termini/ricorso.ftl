### ricorso — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricorso
title = 上诉
# it: La domanda a un giudice di cambiare una decisione.
summary = 请求法官改变一个决定。
# it: giudice; avvocato; rifiuto; diniego
keywords = 法官; 律师; 拒绝; 申诉
# it: Si fa contro un rifiuto, una multa o un'espulsione. I giorni sono contati da quando ricevi il foglio.
# term: espulsione → { -espulsione } = 驱逐令
p-x9q27 = 针对拒绝、罚款或驱逐令提出。期限从您收到文件那天算起。
# it: Vai subito da un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-vkutd = 马上去找[律师][1]。
