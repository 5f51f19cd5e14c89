### ricorso — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricorso
title = 上诉
# it: La domanda a un giudice di cambiare una decisione.
summary = 请求法官改变一个决定。
# it: giudice; avvocato; rifiuto; diniego
keywords = 法官; 律师; 拒绝; 申诉
# it: Puoi farlo contro un rifiuto, una multa o un'[espulsione][1]. I giorni partono da quando ricevi il foglio.
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = 驱逐令
p-x9q27 = 可以针对拒绝、罚款或[驱逐令（espulsione）][1]提出。期限从您收到文件那天算起。
# it: Vai subito da un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-vkutd = 马上去找[律师][1]。
