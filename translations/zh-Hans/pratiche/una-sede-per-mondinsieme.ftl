### Una sede stabile per il centro interculturale — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una sede stabile per il centro interculturale
title = 跨文化中心的固定地点
# it: Nel 2012 Mondinsieme è andato vicino agli altri servizi per le famiglie.
summary = 2012年，Mondinsieme搬到了其他家庭服务的旁边。
# it: sede; Mondinsieme; centro interculturale
keywords = 地点; Mondinsieme; 跨文化中心

## Obiettivi

# it: Con la nuova sede il [centro][1] voleva avere:
# note: [1] = luoghi/mondinsieme
p-zyuhp = 有了新地点，[中心][1]希望有：
# it: una segreteria stabile
# note: voce 1 di 4
l-ibzqy = 固定的秘书处
# it: orari più lunghi
# note: voce 2 di 4
l-e39ms = 更长的开放时间
# it: più sale per riunioni
# note: voce 3 di 4
l-xaca3 = 更多的会议室
# it: legami più stretti con gli altri servizi del Comune
# note: voce 4 di 4
l-uggvq = 和市政府其他服务更紧密的联系

## Come funziona

# it: Il centro è nello stesso edificio di altri servizi per le famiglie. Una [rete di enti][1] lo sosteneva. L'accordo è finito nel 2014.
# note: [1] = enti/rete-mondinsieme
p-27ih4 = 中心和其他家庭服务在同一栋楼里。一个[机构网络][1]支持它。协议在2014年结束。
