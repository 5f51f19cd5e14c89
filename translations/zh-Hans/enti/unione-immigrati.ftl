### Unione Immigrati — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Unione Immigrati
title = Unione Immigrati（移民联合会）
# it: Nel 2012 era nella rete di Mondinsieme a Cremona.
summary = 2012年它在克雷莫纳的Mondinsieme网络里。
# it: immigrati; associazione di stranieri
keywords = 移民; 外国人协会

## Che cosa fa

# it: Ha fatto parte della [rete di Mondinsieme][1] con altri enti di Cremona.
# note: [1] = enti/rete-mondinsieme
p-tcdwu = 它曾和克雷莫纳的其他机构一起是[Mondinsieme网络][1]的成员。
# it: La notizia è del 2012. Non conosciamo i suoi contatti di oggi. Chiedi a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
p-cpgxq = 这是2012年的消息。我们不知道它现在的联系方式。请问[Mondinsieme][1]。
